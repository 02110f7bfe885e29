/** The cards, by the name of their area. A new card is its file and a line here. */
import type { ComponentType } from 'preact';
import type { CardName } from '../../api/types.js';
import type { CardContent } from './content.js';
import { IntroductionsCard } from './introductions.js';
import { PairingCard } from './pairing.js';
import { ScheduleCard } from './schedule.js';
import { SetupCard } from './setup.js';
import { SignupCard } from './signup.js';
import { SurveysCard } from './surveys.js';

export const CARDS: { readonly [Name in CardName]: ComponentType<CardContent<Name>> } = {
  setup: SetupCard,
  signup: SignupCard,
  pairing: PairingCard,
  introductions: IntroductionsCard,
  surveys: SurveysCard,
  schedule: ScheduleCard,
};

/** The add-on may have cards that this panel does not know yet. */
export function isCard(name: string): name is CardName {
  return Object.keys(CARDS).includes(name);
}

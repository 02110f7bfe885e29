/** The cards, by the name of their step. A new card is its file and a line here. */
import type { ComponentType } from 'preact';
import type { CardContent } from './content.js';
import { MatchCard } from './match.js';
import { PublishCard } from './publish.js';
import { SetupCard } from './setup.js';
import { SignupsCard } from './signups.js';
import { SurveysCard } from './surveys.js';

const cards = {
  setup: SetupCard,
  signups: SignupsCard,
  match: MatchCard,
  publish: PublishCard,
  surveys: SurveysCard,
} as const;

export type CardName = keyof typeof cards;

/** What each card shows, as it declares it. */
export type CardData = { readonly [Name in CardName]: Parameters<(typeof cards)[Name]>[0]['data'] };

export const CARDS: { readonly [Name in CardName]: ComponentType<CardContent<CardData[Name]>> } = cards;

/** Of the cards that are read. */
export type Cards = Partial<CardData>;

export function isCard(name: string): name is CardName {
  return Object.keys(CARDS).includes(name);
}

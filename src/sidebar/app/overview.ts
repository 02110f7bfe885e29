/** Takes the add-on's view apart: where the programme stands, and for each card the records that it shows. */
import type { View } from '../../api/types.js';
import type { Cards } from '../cards/index.js';
import type { Step } from './steps.js';

/** A view may name the programme's language (BCP 47). */
export type PanelView = View & { readonly language?: string };

/** What the frame shows itself. */
export interface Overview extends Pick<View, 'programme' | 'now' | 'doubts' | 'failures'> {
  readonly steps: readonly Step[];
}

export function overviewOf({ programme, now, steps, doubts, failures }: View): Overview {
  return { programme, now, steps, doubts, failures };
}

/** Each card's own records; a card whose records did not all come is not among them. */
export function cardsOf(view: View): Cards {
  const { settings, signups, problems, match, publish, sent, mailLeft, surveys } = view;
  return {
    setup: whole({ settings }),
    signups: whole({ signups, problems }),
    match: whole({ match, settings }),
    publish: whole({ publish, sent, mailLeft }),
    surveys: whole({ surveys }),
  };
}

function whole<Records extends object>(records: Records): Records | undefined {
  return Object.values(records).every((record) => record !== undefined) ? records : undefined;
}

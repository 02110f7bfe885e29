/** An answer about the matching: sentences, bars, who would move, and a curve. */
import type { AnswerSection, AnswerView, JobName } from '../../../api/types.js';
import { panel } from '../../../programme/pairing/words.js';
import { useStore } from '../../app/store.js';
import { Long } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import { Bar } from '../../kit/figures.js';
import { Link } from '../../kit/link.js';
import { words } from '../../words.js';

export function Answer({ answer, test }: { readonly answer: AnswerView; readonly test: string }) {
  return (
    <div class="answer stack" data-test={test} role="status">
      {answer.sections.map((section, at) => (
        <Section key={`${at}-${section.title ?? ''}`} section={section} />
      ))}
    </div>
  );
}

function Section({ section }: { readonly section: AnswerSection }) {
  const { title, sentences, bars = [], moves = [], steps = [], curve, between } = section;
  const { preview } = useStore();
  return (
    <section class="stack">
      {title && <h4>{title}</h4>}
      {sentences.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      {between && (
        <p class="beside small strong" aria-hidden="true">
          <span class="wrap">{between[0]}</span>
          <span class="wrap">{between[1]}</span>
        </p>
      )}
      {bars.length > 0 && (
        <ul class="table bars">
          {bars.map(({ label, value, of, note, answers, says }) => (
            <li key={label} title={panel.answer.bar(label, note)}>
              <span class="line">{label}</span>
              <span class="weight">
                <Bar part={value} whole={of} />
              </span>
              <span class="figure">{note}</span>
              {between && answers && (
                <span class="beside" data-test="beside">
                  {answers.map((one, at) => (
                    <span key={between[at]} class="wrap">
                      <span class="aside">{between[at]}: </span>
                      {one || '\u2013'}
                    </span>
                  ))}
                </span>
              )}
              {says && <span class="says wrap">{says}.</span>}
            </li>
          ))}
        </ul>
      )}
      {moves.length > 0 && <Long items={moves} step={10} show={(move) => <Move key={move.mentee} {...move} />} />}
      {steps.map(({ label, link, job, args, undo }) =>
        link !== undefined ? (
          <Link key={label} url={link} text={label} test="step-mail" />
        ) : (
          <Button
            key={label}
            test="step"
            id={label}
            onClick={() => preview(`step:${label}`, job as JobName, args, undefined, undo)}
          >
            {label}
          </Button>
        ),
      )}
      {curve && curve.points.length > 1 && <Curve curve={curve} />}
    </section>
  );
}

function Move({ mentee, from, to }: { readonly mentee: string; readonly from: string; readonly to: string }) {
  return (
    <li class="item move">
      <span class="line strong">{mentee}</span>
      <span class="small">
        {from || panel.answer.nobody} <span aria-hidden="true">{'\u2192'}</span>
        <span class="aside"> {panel.answer.to} </span> {to || panel.answer.nobody}
      </span>
    </li>
  );
}

const WIDTH = 240;
const HEIGHT = 90;
const EDGE = 8;

function Curve({ curve }: { readonly curve: NonNullable<AnswerSection['curve']> }) {
  const { points, across, up } = curve;
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [low, high] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const at = (value: number, from: number, to: number, size: number) =>
    EDGE + ((value - from) / (to - from || 1)) * (size - 2 * EDGE);
  const places = points.map((point) => ({
    ...point,
    left: at(point.x, left, right, WIDTH),
    top: HEIGHT - at(point.y, low, high, HEIGHT),
  }));
  return (
    <figure class="curve">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={panel.answer.curve(
          up,
          across,
          points.map(({ label }) => label),
        )}
      >
        <polyline points={places.map((place) => `${place.left},${place.top}`).join(' ')} />
        {places.map((place) => (
          <circle key={place.x} cx={place.left} cy={place.top} r={3} class={place.exact ? 'exact' : 'about'}>
            <title>{place.label}</title>
          </circle>
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{words.number(left)}</span>
        <span>{across}</span>
        <span>{words.number(right)}</span>
      </figcaption>
    </figure>
  );
}

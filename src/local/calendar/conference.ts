/** The video call of a meeting: asked for now, there a moment later. */
import { createHash } from 'node:crypto';
import { badRequest, type Event } from './model.js';

/** Google makes the conference a moment later: it is pending now and there at the next look. */
export function requested(event: Event): Event {
  const ask = event.conferenceData?.createRequest;
  if (!ask) return event;
  if (!ask.requestId) throw badRequest('Invalid conference type value.');
  if ((ask.conferenceSolutionKey?.type ?? 'hangoutsMeet') !== 'hangoutsMeet') {
    throw badRequest('Invalid conference type value.');
  }
  const conferenceSolutionKey = { type: 'hangoutsMeet' };
  const createRequest = { requestId: ask.requestId, conferenceSolutionKey, status: { statusCode: 'pending' } };
  return { ...event, conferenceData: { createRequest } };
}

export function settled(event: Event): Event {
  const ask = event.conferenceData?.createRequest;
  if (ask?.status?.statusCode !== 'pending') return event;
  const link = meetLink(event)!;
  const code = link.slice(link.lastIndexOf('/') + 1);
  return {
    ...event,
    hangoutLink: link,
    conferenceData: {
      createRequest: { ...ask, status: { statusCode: 'success' } },
      entryPoints: [{ entryPointType: 'video', uri: link, label: link.slice('https://'.length) }],
      conferenceSolution: { key: { type: 'hangoutsMeet' }, name: 'Google Meet' },
      conferenceId: code,
    },
  };
}

/** The video link that the event has or is about to have. */
export function meetLink(event: Event): string | undefined {
  if (event.hangoutLink) return event.hangoutLink;
  const ask = event.conferenceData?.createRequest;
  if (!ask) return undefined;
  const letters = [...createHash('sha256').update(`${event.iCalUID}\n${ask.requestId}`).digest()]
    .slice(0, 10)
    .map((byte) => String.fromCharCode(97 + (byte % 26)))
    .join('');
  return `https://meet.google.com/${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
}

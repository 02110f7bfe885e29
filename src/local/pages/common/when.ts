/** Instants as a person reads them, in a named zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

export function shown(instant: string | number, zone: string, options: Intl.DateTimeFormatOptions): string {
  const key = zone + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
    formats.set(key, format);
  }
  return format.format(new Date(instant));
}
export const FULL = { dateStyle: 'full', timeStyle: 'short' } as const;
export const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** Today's mails by time, this year's by day, older ones by date: as mail programmes do. */
export function briefly(instant: string, now: string, zone: string): string {
  const day = (value: string) => shown(value, zone, { dateStyle: 'short' });
  if (day(instant) === day(now)) return shown(instant, zone, TIME);
  if (day(instant).slice(-4) === day(now).slice(-4)) return shown(instant, zone, { day: 'numeric', month: 'short' });
  return day(instant);
}

/** yyyy-mm-dd of the wall day in the zone. */
export function dayOf(instant: string | number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
}

/** Minutes after midnight on the wall in the zone. */
export function minuteOf(instant: string | number, zone: string): number {
  const [hours, minutes] = shown(instant, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).split(':');
  return Number(hours) * 60 + Number(minutes);
}

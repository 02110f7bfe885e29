/** The zone of the calendar for a zone as People holds it: "UTC+1" has a name of its own there. */
import { isZone } from '../core/dates.js';
import { remember } from './cells/remember.js';
import { readZone } from './cells/zone.js';

/** Zones at half and quarter hours; those without summer time where there is one. */
const uneven: Readonly<Record<string, string>> = {
  '-9:30': 'Pacific/Marquesas',
  '-3:30': 'America/St_Johns',
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+8:45': 'Australia/Eucla',
  '+9:30': 'Australia/Darwin',
  '+10:30': 'Australia/Lord_Howe',
  '+12:45': 'Pacific/Chatham',
};

/** An IANA zone, or `''` when it cannot be told. What the organiser typed ("London", "GMT+1") is understood too. */
export const ianaZone = remember((zone: string): string => {
  if (zone === '' || isZone(zone)) return zone;
  const { value } = readZone(zone);
  const offset = /^UTC([+-])(\d+)(:\d\d)?$/.exec(value);
  if (!offset) return value !== '' && isZone(value) ? value : '';
  const [, sign, hours, minutes] = offset;
  if (minutes) return uneven[`${sign}${hours}${minutes}`] || '';
  // The names have the sign the other way round (POSIX), and end at GMT+12 and GMT-14.
  if (sign === '-' && Number(hours) > 12) return '';
  return `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
});

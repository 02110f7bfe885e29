/** Time zones that people name: the IANA zone, the name shown in the form, and other words for it. */

export interface Zone {
  readonly id: string;
  /** Shown in the sign-up form in front of the id; the cities are understood in answers too. */
  readonly cities: string;
  /** Words and abbreviations, lower case, comma separated. */
  readonly also: string;
}

export const zones: readonly Zone[] = [
  zone('Pacific/Honolulu', 'Honolulu', 'hawaii, hst'),
  zone('America/Anchorage', 'Anchorage', 'alaska, akst, akdt'),
  zone(
    'America/Los_Angeles',
    'Los Angeles, San Francisco, Vancouver, Seattle',
    'pacific, pacific time, pst, pdt, pt, california, us pacific',
  ),
  zone('America/Denver', 'Denver, Calgary, Salt Lake City', 'mountain, mountain time, mst, mdt, colorado, us mountain'),
  zone('America/Phoenix', 'Phoenix', 'arizona'),
  zone('America/Chicago', 'Chicago, Dallas, Houston, Winnipeg', 'central time, cst, cdt, ct, texas, us central'),
  zone(
    'America/New_York',
    'New York, Toronto, Boston, Washington, Miami, Atlanta',
    'eastern, eastern time, est, edt, et, us east coast, us east, east coast, us eastern, nyc',
  ),
  zone('America/Mexico_City', 'Mexico City', 'mexico'),
  zone('America/Bogota', 'Bogota, Lima', 'colombia, peru, bogotá'),
  zone('America/Santiago', 'Santiago', 'chile'),
  zone('America/Sao_Paulo', 'Sao Paulo, Rio de Janeiro', 'brazil, brasil, são paulo, brt'),
  zone('America/Argentina/Buenos_Aires', 'Buenos Aires', 'argentina, art'),
  zone('Atlantic/Reykjavik', 'Reykjavik', 'iceland'),
  zone(
    'Europe/London',
    'London, Edinburgh, Manchester, Belfast',
    'uk, united kingdom, england, scotland, wales, britain, bst, british time, uk time',
  ),
  zone('Europe/Dublin', 'Dublin', 'ireland'),
  zone('Europe/Lisbon', 'Lisbon', 'portugal, wet, west'),
  zone('Europe/Paris', 'Paris, Lyon', 'france'),
  zone('Europe/Madrid', 'Madrid, Barcelona', 'spain'),
  zone('Europe/Amsterdam', 'Amsterdam', 'netherlands, holland'),
  zone('Europe/Brussels', 'Brussels', 'belgium'),
  zone(
    'Europe/Berlin',
    'Berlin, Munich, Hamburg, Frankfurt',
    'germany, deutschland, cet, cest, mez, central european, central european time, münchen',
  ),
  zone('Europe/Zurich', 'Zurich, Geneva', 'switzerland, zürich'),
  zone('Europe/Vienna', 'Vienna', 'austria'),
  zone('Europe/Rome', 'Rome, Milan', 'italy'),
  zone('Europe/Copenhagen', 'Copenhagen', 'denmark'),
  zone('Europe/Stockholm', 'Stockholm', 'sweden'),
  zone('Europe/Oslo', 'Oslo', 'norway'),
  zone('Europe/Warsaw', 'Warsaw, Krakow', 'poland'),
  zone('Europe/Prague', 'Prague', 'czechia, czech republic'),
  zone('Europe/Budapest', 'Budapest', 'hungary'),
  zone('Europe/Athens', 'Athens', 'greece, eet, eest, eastern european time'),
  zone('Europe/Helsinki', 'Helsinki', 'finland'),
  zone('Europe/Bucharest', 'Bucharest', 'romania'),
  zone('Europe/Kyiv', 'Kyiv', 'ukraine, kiev'),
  zone('Europe/Istanbul', 'Istanbul', 'turkey, türkiye, trt'),
  zone('Africa/Casablanca', 'Casablanca', 'morocco'),
  zone('Africa/Lagos', 'Lagos, Abuja', 'nigeria, wat'),
  zone('Africa/Accra', 'Accra', 'ghana'),
  zone('Africa/Cairo', 'Cairo', 'egypt'),
  zone('Africa/Nairobi', 'Nairobi', 'kenya, eat'),
  zone('Africa/Johannesburg', 'Johannesburg, Cape Town', 'south africa, sast'),
  zone('Asia/Jerusalem', 'Jerusalem, Tel Aviv', 'israel'),
  zone('Asia/Riyadh', 'Riyadh', 'saudi arabia'),
  zone('Asia/Dubai', 'Dubai, Abu Dhabi', 'uae, united arab emirates, gulf time'),
  zone('Asia/Karachi', 'Karachi, Lahore', 'pakistan, pkt'),
  zone(
    'Asia/Kolkata',
    'Mumbai, Delhi, Bengaluru, Kolkata',
    'india, bangalore, new delhi, chennai, hyderabad, ist, india time, indian standard time',
  ),
  zone('Asia/Dhaka', 'Dhaka', 'bangladesh'),
  zone('Asia/Bangkok', 'Bangkok, Hanoi', 'thailand, vietnam'),
  zone('Asia/Jakarta', 'Jakarta', 'indonesia'),
  zone('Asia/Singapore', 'Singapore, Kuala Lumpur', 'malaysia, sgt'),
  zone('Asia/Manila', 'Manila', 'philippines'),
  zone('Asia/Hong_Kong', 'Hong Kong', 'hkt'),
  zone('Asia/Shanghai', 'Shanghai, Beijing', 'china'),
  zone('Asia/Seoul', 'Seoul', 'korea, south korea, kst'),
  zone('Asia/Tokyo', 'Tokyo, Osaka', 'japan, jst'),
  zone('Australia/Perth', 'Perth', 'awst'),
  zone('Australia/Brisbane', 'Brisbane', ''),
  zone('Australia/Sydney', 'Sydney, Melbourne, Canberra', 'aest, aedt'),
  zone('Pacific/Auckland', 'Auckland, Wellington', 'new zealand, nzst, nzdt'),
];

/** `Berlin, Munich, Hamburg, Frankfurt (Europe/Berlin)`: a choice of the sign-up form. */
export function zoneChoice(one: Zone): string {
  return `${one.cities} (${one.id})`;
}

function zone(id: string, cities: string, also: string): Zone {
  return { id, cities, also };
}

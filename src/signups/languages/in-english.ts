/** Understands questions in other languages by putting them into English: those of our own form, and what others ask. */
import { ENGLISH, language } from '../../core/words.js';
import { headerKey } from '../headers.js';
import { english, words } from '../words.js';

/** `header` as `headerKey` gives it; unchanged when none of these fits, so English ones stay as they are. */
export function inEnglish(header: string): string {
  const row = /\s*\[[^[\]]+\]$/.exec(header);
  const bare = row ? header.slice(0, row.index) : header;
  const found = ofOurForm(bare) || questions.find(([pattern]) => pattern.test(bare))?.[1];
  return found ? found + (row ? row[0] : '') : header;
}

/** A question of the sign-up form in the language that is spoken. */
function ofOurForm(bare: string): string | undefined {
  if (language() === ENGLISH) return undefined;
  const keys = Object.keys(english.titles) as (keyof typeof english.titles)[];
  const key = keys.find((one) => headerKey(words.titles[one]) === bare);
  return key && headerKey(english.titles[key]);
}

const role = 'I would like to take part as';
const capacity = 'how many mentees could you take';
const wanted = 'topics you would like help with';
const offered = 'topics you could help others with';

/** What forms in German, French and Spanish usually ask; the first that fits is taken. */
const questions: readonly (readonly [RegExp, string])[] = [
  // German
  [/^(dein |ihr )?vorname$/, 'first name'],
  [/^(dein |ihr )?(nachname|familienname)$/, 'last name'],
  [/^(dein |ihr )?(vollständiger name|vor- und nachname)$|^name, vorname$|^wie hei(ß|ss)(t|en) (du|sie)/, 'full name'],
  [/wie viele mentees|anzahl (der )?mentees|^kapazität$/, capacity],
  [/\b(teilnehmen als|mitmachen als|dabei sein als|anmelden als)\b|^(deine |meine |ihre )?rolle$/, role],
  [/(themen|bereiche|worin|wobei|was).*(lernen|entwickeln|unterstützung|hilfe|verbessern)/, wanted],
  [/(themen|bereiche|worin|wobei|was).*(anbieten|weitergeben|unterstützen|helfen|vermitteln|beibringen)/, offered],
  [/^(deine |ihre )?(abteilung|bereich|fachbereich)$/, 'department'],
  [/^(dein |ihr )?(standort|ort)$/, 'location'],
  [/berufserfahrung|berufsjahre|jahre erfahrung/, 'years of experience'],
  [/einwilligung|datenschutz|zustimmung|einverstanden|ich stimme zu/, 'consent'],
  [/^(dein[e]? |ihr[e]? )?(direkte )?(führungskraft|vorgesetzter?)\b/, 'line manager'],
  [/zeitzone/, 'time zone'],
  [/^(welche )?sprachen?\b/, 'languages'],
  [/verfügbarkeit|^wann (hast|haben|kannst|können|könntest)/, 'availability'],
  [/wunsch-?(mentor|mentee|partner)/, 'preferred partner'],
  // French
  [/^(votre |ton )?prénom$/, 'first name'],
  [/^(votre |ton )?nom( de famille)?$/, 'last name'],
  [/^(votre |ton )?nom complet$|nom et prénom|prénom et nom/, 'full name'],
  [/combien de (mentoré|mentees|personnes)|nombre de (mentoré|mentees)/, capacity],
  [/(je souhaite|souhaitez-vous|vous souhaitez|j'aimerais).*(participer|être|devenir)|^(votre )?rôle$/, role],
  [/(sujets|thèmes|domaines|compétences).*(apprendre|développer|aide|progresser)/, wanted],
  [/(sujets|thèmes|domaines|compétences).*(offrir|proposer|partager|aider|transmettre)/, offered],
  [/^(votre )?(service|département|direction)$/, 'department'],
  [/années d'expérience/, 'years of experience'],
  [/consentement|j'accepte|\brgpd\b/, 'consent'],
  [/^(votre )?(responsable|supérieur)\b/, 'line manager'],
  [/fuseau horaire/, 'time zone'],
  [/^langues?\b/, 'languages'],
  [/disponibilités?|^quand (êtes|pouvez|pourriez)/, 'availability'],
  // Spanish
  [/^(tu |su )?nombre( completo| y apellidos?)?$/, 'full name'],
  [/^(tus |sus )?apellidos?$/, 'last name'],
  [/cu[aá]nt[oa]s (mentees|mentorizados|aprendices|personas)/, capacity],
  [/(quiero|quieres|deseo|deseas|gustaría) (participar|ser|inscrib)|^(tu |su )?rol$/, role],
  [/(temas|áreas).*(aprender|desarrollar|ayuda|mejorar)/, wanted],
  [/(temas|áreas|habilidades).*(ofrecer|compartir|ayudar|enseñar)/, offered],
  [/^(tu |su )?departamento$/, 'department'],
  [/años de experiencia/, 'years of experience'],
  [/consentimiento|^acepto\b|política de privacidad/, 'consent'],
  [/^(tu |su )?(jefe|jefa|supervisora?)\b/, 'line manager'],
  [/zona horaria|huso horario/, 'time zone'],
  [/^idiomas?\b/, 'languages'],
  [/disponibilidad|^cuándo (puedes|podrías|puede)/, 'availability'],
];

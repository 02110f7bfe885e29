/** What no text tells about two people, be it a criterion or not: their bodies, faith, origin and private lives. */
const personal =
  /\b(?:gender|sex|sexuality|sexual orientation|orientation|pronouns?|ethnic(?:ity|ities)?|races?|racial|nationality|religions?|religious|faith|beliefs?|disabilit(?:y|ies)|disabled|health|illness|neurodiver\w*|marital|married|parents?|children|pregnan\w*|caste|politic\w*|party|union|criminal|convictions?|age|birth\w*|class background|socio\W?economic|geschlecht|herkunft|glaube|behinderung|sexe|genre|origine|handicap|genero|sexo|origen|discapacidad|religion|etnia)\b/i;

export function isPersonal(name: string): boolean {
  return personal.test(name.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
}

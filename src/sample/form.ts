/** The questions of the sign-up form as the people of the sample meet them; a test holds them against the form itself. */

export const titles = {
  name: 'Your name',
  role: 'I would like to take part as',
  department: 'Department',
  years: 'Years of experience',
  languages: 'Languages you could meet in',
  zone: 'Time zone',
  availability: 'When could you usually meet?',
  wanted: 'Topics you would like help with',
  offered: 'Topics you could help others with',
  capacity: 'How many mentees could you take on?',
  manager: "Your manager's e-mail",
  wishes: 'Is there anyone you would like to be paired with?',
  about: 'A few words about you',
  consent: 'Your consent',
} as const;

/** Choices of the time zone question, with how many of a hundred people pick each. */
export const zones: readonly (readonly [choice: string, share: number])[] = [
  ['London, Edinburgh, Manchester, Belfast (Europe/London)', 34],
  ['Berlin, Munich, Hamburg, Frankfurt (Europe/Berlin)', 22],
  ['Madrid, Barcelona (Europe/Madrid)', 10],
  ['New York, Toronto, Boston, Washington, Miami, Atlanta (America/New_York)', 14],
  ['Sao Paulo, Rio de Janeiro (America/Sao_Paulo)', 7],
  ['Nairobi (Africa/Nairobi)', 5],
  ['Mumbai, Delhi, Bengaluru, Kolkata (Asia/Kolkata)', 6],
  ['Sydney, Melbourne, Canberra (Australia/Sydney)', 2],
];

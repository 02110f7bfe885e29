/** What the organiser of the sample programme decided. The most wanted topics stand first. */
export const sampleSettings = {
  programme: 'Harbour Mentoring',
  topics: [
    'Leadership',
    'Career planning',
    'Public speaking',
    'Data skills',
    'Project management',
    'Negotiation',
    'Writing',
    'Managing people',
    'Work-life balance',
    'Strategy',
    'Software design',
    'Research methods',
  ],
  departments: ['Operations', 'Finance', 'Technology', 'People', 'Marketing', 'Research'],
  languages: ['English', 'Spanish', 'French', 'German', 'Portuguese'],
  consentText: 'I agree that the organisers use my answers to find me a match and to run the programme.',
  commitment: 'About one hour a month for six months',
} as const;

/** The sample programme, ready to be played: what its organiser decided, who signs up, what they answer later. */
export { sampleSettings } from './settings.js';
export { type FormAnswer, type SampleSignup, sampleSignups } from './signups.js';
export { type SampleSurveyAnswer, sampleSurveyAnswers } from './survey-answers.js';

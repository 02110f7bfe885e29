/** The mails that ask a person to answer, and remind those who have not. */
export { surveyInvitation, surveyReminder } from '../../messages/index.js';

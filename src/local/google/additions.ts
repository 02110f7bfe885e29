/** What Google documents and @types/google-apps-script does not have yet, in the form of the declared table. */
export const addedMembers = `
# Forms.FormApp
create(title,isPublished)
# Forms.Form
isPublished()
setPublished(enabled)
supportsAdvancedResponderPermissions()
# Script.ScriptApp
getAuthorizationInfo(authMode,oAuthScopes)
# Script.AuthorizationInfo
getAuthorizedScopes()
# Script.WeekDay
FRIDAY
MONDAY
SATURDAY
SUNDAY
THURSDAY
TUESDAY
WEDNESDAY
`;

/** Names that the package declares for the sake of types and that no script can use. */
export const onlyTypes: readonly string[] = ['Date2'];

/**
 * What Google's services have: made by `node scripts/google-table.mjs` from @types/google-apps-script 2.0.13.
 * A class begins with `#`; below it stands a member a line, a method with the names of the parameters of each of its
 * signatures. `?` may be left out, `...` takes any number, `{a b}` are the fields of an object of options, `{}` if the
 * package does not name them. Of a global name `advanced` says that a manifest must enable it.
 */
export const declaredRoots = `
AdminDirectory AdminDirectory advanced
AdminGroupsMigration AdminGroupsMigration advanced
AdminGroupsSettings AdminGroupsSettings advanced
AdminLicenseManager AdminLicenseManager advanced
AdminReports AdminReports advanced
AdminReseller AdminReseller advanced
Adsense Adsense advanced
BigQuery BigQuery advanced
Browser Base.Browser
CacheService Cache.CacheService
Calendar Calendar advanced
CalendarApp Calendar.CalendarApp
CardService Card_Service.CardService
Charset Utilities.Charset
Charts Charts.Charts
Classroom Classroom advanced
ConferenceDataService Conference_Data.ConferenceDataService
ContactsApp Contacts.ContactsApp
Content Content advanced
ContentService Content.ContentService
DataStudioApp Data_Studio.DataStudioApp
Date2 Base.DateConstructor
Dfareporting Dfareporting advanced
DigestAlgorithm Utilities.DigestAlgorithm
Docs Docs advanced
DocumentApp Document.DocumentApp
Drive Drive advanced
DriveActivity DriveActivity advanced
DriveApp Drive.DriveApp
Drive_v2 Drive_v2 advanced
FormApp Forms.FormApp
Gmail Gmail advanced
GmailApp Gmail.GmailApp
GroupsApp Groups.GroupsApp
HtmlService HTML.HtmlService
Jdbc JDBC.Jdbc
LanguageApp Language.LanguageApp
LinearOptimizationService Optimization.LinearOptimizationService
LockService Lock.LockService
Logger Base.Logger
MacAlgorithm Utilities.MacAlgorithm
MailApp Mail.MailApp
Maps Maps.Maps
MimeType Base.MimeType
People People advanced
PropertiesService Properties.PropertiesService
RsaAlgorithm Utilities.RsaAlgorithm
ScriptApp Script.ScriptApp
ScriptProperties Properties.ScriptProperties
Session Base.Session
Sheets Sheets advanced
SitesApp Sites.SitesApp
Slides Slides advanced
SlidesApp Slides.SlidesApp
SpreadsheetApp Spreadsheet.SpreadsheetApp
TagManager TagManager advanced
Tasks Tasks advanced
UrlFetchApp URL_Fetch.UrlFetchApp
UserProperties Properties.UserProperties
Utilities Utilities.Utilities
XmlService XML_Service.XmlService
YouTube YouTube advanced
YouTubeAnalytics YouTubeAnalytics advanced
YoutubePartner YoutubePartner advanced
`;

export const declaredMembers = `
# Base.Blob
copyBlob()
getAllBlobs()
getAs(contentType)
getBlob()
getBytes()
getContentType()
getDataAsString() (charset)
getName()
isGoogleType()
setBytes(data)
setContentType(contentType)
setContentTypeFromExtension()
setDataFromString(string) (string,charset)
setName(name)
# Base.BlobSource
getAs(contentType)
getBlob()
# Base.Browser
Buttons
inputBox(prompt) (prompt,buttons) (title,prompt,buttons)
msgBox(prompt) (prompt,buttons) (title,prompt,buttons)
# Base.Button
CANCEL
CLOSE
NO
OK
YES
# Base.ButtonSet
OK
OK_CANCEL
YES_NO
YES_NO_CANCEL
# Base.ColorType
RGB
THEME
UNSUPPORTED
# Base.Date
getDate()
getDay()
getFullYear()
getHours()
getMilliseconds()
getMinutes()
getMonth()
getSeconds()
getTime()
getTimezoneOffset()
getUTCDate()
getUTCDay()
getUTCFullYear()
getUTCHours()
getUTCMilliseconds()
getUTCMinutes()
getUTCMonth()
getUTCSeconds()
setDate(date)
setFullYear(year,month?,date?)
setHours(hours,min?,sec?,ms?)
setMilliseconds(ms)
setMinutes(min,sec?,ms?)
setMonth(month,date?)
setSeconds(sec,ms?)
setTime(time)
setUTCDate(date)
setUTCFullYear(year,month?,date?)
setUTCHours(hours,min?,sec?,ms?)
setUTCMilliseconds(ms)
setUTCMinutes(min,sec?,ms?)
setUTCMonth(month,date?)
setUTCSeconds(sec,ms?)
toDateString()
toISOString()
toJSON(key?)
toLocaleDateString()
toLocaleString()
toLocaleTimeString()
toString()
toTimeString()
toUTCString()
valueOf()
# Base.DateConstructor
UTC(year,month,date?,hours?,minutes?,seconds?,ms?)
new() (value) (year,month,date?,hours?,minutes?,seconds?,ms?)
now()
parse(s)
prototype
# Base.Logger
clear()
getLog()
log(data) (format,...values)
# Base.Menu
addItem(caption,functionName)
addSeparator()
addSubMenu(menu)
addToUi()
# Base.MimeType
BMP
CSS
CSV
FOLDER
GIF
GOOGLE_APPS_SCRIPT
GOOGLE_DOCS
GOOGLE_DRAWINGS
GOOGLE_FORMS
GOOGLE_SHEETS
GOOGLE_SITES
GOOGLE_SLIDES
HTML
JAVASCRIPT
JPEG
MICROSOFT_EXCEL
MICROSOFT_EXCEL_LEGACY
MICROSOFT_POWERPOINT
MICROSOFT_POWERPOINT_LEGACY
MICROSOFT_WORD
MICROSOFT_WORD_LEGACY
OPENDOCUMENT_GRAPHICS
OPENDOCUMENT_PRESENTATION
OPENDOCUMENT_SPREADSHEET
OPENDOCUMENT_TEXT
PDF
PLAIN_TEXT
PNG
RTF
SHORTCUT
SVG
ZIP
# Base.Month
APRIL
AUGUST
DECEMBER
FEBRUARY
JANUARY
JULY
JUNE
MARCH
MAY
NOVEMBER
OCTOBER
SEPTEMBER
# Base.PromptResponse
getResponseText()
getSelectedButton()
# Base.RgbColor
asHexString()
getBlue()
getColorType()
getGreen()
getRed()
# Base.Session
getActiveUser()
getActiveUserLocale()
getEffectiveUser()
getScriptTimeZone()
getTemporaryActiveUserKey()
getTimeZone()
getUser()
# Base.Ui
Button
ButtonSet
alert(prompt) (prompt,buttons) (title,prompt,buttons)
createAddonMenu()
createMenu(caption)
prompt(prompt) (prompt,buttons) (title,prompt,buttons)
showDialog(userInterface)
showModalDialog(userInterface,title)
showModelessDialog(userInterface,title)
showSidebar(userInterface)
# Base.User
getEmail()
getUserLoginId()
# Base.Weekday
FRIDAY
MONDAY
SATURDAY
SUNDAY
THURSDAY
TUESDAY
WEDNESDAY
# Cache.Cache
get(key)
getAll(keys)
put(key,value) (key,value,expirationInSeconds)
putAll(values) (values,expirationInSeconds)
remove(key)
removeAll(keys)
# Cache.CacheService
getDocumentCache()
getScriptCache()
getUserCache()
# Calendar
Acl
CalendarList
Calendars
Channels
Colors
Events
Freebusy
Settings
newAclRule()
newAclRuleScope()
newCalendar()
newCalendarListEntry()
newCalendarListEntryNotificationSettings()
newCalendarNotification()
newChannel()
newConferenceData()
newConferenceParameters()
newConferenceParametersAddOnParameters()
newConferenceProperties()
newConferenceRequestStatus()
newConferenceSolution()
newConferenceSolutionKey()
newCreateConferenceRequest()
newEntryPoint()
newEvent()
newEventAttachment()
newEventAttendee()
newEventCreator()
newEventDateTime()
newEventExtendedProperties()
newEventGadget()
newEventOrganizer()
newEventReminder()
newEventReminders()
newEventSource()
newEventWorkingLocationProperties()
newEventWorkingLocationPropertiesCustomLocation()
newEventWorkingLocationPropertiesOfficeLocation()
newFreeBusyRequest()
newFreeBusyRequestItem()
# Calendar.Calendar
createAllDayEvent(title,date) (title,startDate,endDate) (title,startDate,endDate,options) (title,date,options)
createAllDayEventSeries(title,startDate,recurrence) (title,startDate,recurrence,options)
createEvent(title,startTime,endTime) (title,startTime,endTime,options)
createEventFromDescription(description)
createEventSeries(title,startTime,endTime,recurrence) (title,startTime,endTime,recurrence,options)
deleteCalendar()
getColor()
getDescription()
getEventById(iCalId)
getEventSeriesById(iCalId)
getEvents(startTime,endTime) (startTime,endTime,options)
getEventsForDay(date) (date,options)
getId()
getName()
getTimeZone()
isHidden()
isMyPrimaryCalendar()
isOwnedByMe()
isSelected()
setColor(color)
setDescription(description)
setHidden(hidden)
setName(name)
setSelected(selected)
setTimeZone(timeZone)
unsubscribeFromCalendar()
# Calendar.CalendarApp
Color
EventColor
EventTransparency
EventType
GuestStatus
Month
Visibility
Weekday
createAllDayEvent(title,date) (title,startDate,endDate) (title,startDate,endDate,options) (title,date,options)
createAllDayEventSeries(title,startDate,recurrence) (title,startDate,recurrence,options)
createCalendar(name) (name,options)
createEvent(title,startTime,endTime) (title,startTime,endTime,options)
createEventFromDescription(description)
createEventSeries(title,startTime,endTime,recurrence) (title,startTime,endTime,recurrence,options)
getAllCalendars()
getAllOwnedCalendars()
getCalendarById(id)
getCalendarsByName(name)
getColor()
getDefaultCalendar()
getDescription()
getEventById(iCalId)
getEventSeriesById(iCalId)
getEvents(startTime,endTime) (startTime,endTime,options)
getEventsForDay(date) (date,options)
getId()
getName()
getOwnedCalendarById(id)
getOwnedCalendarsByName(name)
getTimeZone()
isHidden()
isMyPrimaryCalendar()
isOwnedByMe()
isSelected()
newRecurrence()
setColor(color)
setDescription(description)
setHidden(hidden)
setName(name)
setSelected(selected)
setTimeZone(timeZone)
subscribeToCalendar(id) (id,options)
# Calendar.CalendarEvent
addEmailReminder(minutesBefore)
addGuest(email)
addPopupReminder(minutesBefore)
addSmsReminder(minutesBefore)
anyoneCanAddSelf()
deleteEvent()
deleteTag(key)
getAllDayEndDate()
getAllDayStartDate()
getAllTagKeys()
getColor()
getCreators()
getDateCreated()
getDescription()
getEmailReminders()
getEndTime()
getEventSeries()
getEventType()
getGuestByEmail(email)
getGuestList() (includeOwner)
getId()
getLastUpdated()
getLocation()
getMyStatus()
getOriginalCalendarId()
getPopupReminders()
getSmsReminders()
getStartTime()
getTag(key)
getTitle()
getTransparency()
getVisibility()
guestsCanInviteOthers()
guestsCanModify()
guestsCanSeeGuests()
isAllDayEvent()
isOwnedByMe()
isRecurringEvent()
removeAllReminders()
removeGuest(email)
resetRemindersToDefault()
setAllDayDate(date)
setAllDayDates(startDate,endDate)
setAnyoneCanAddSelf(anyoneCanAddSelf)
setColor(color)
setDescription(description)
setGuestsCanInviteOthers(guestsCanInviteOthers)
setGuestsCanModify(guestsCanModify)
setGuestsCanSeeGuests(guestsCanSeeGuests)
setLocation(location)
setMyStatus(status)
setTag(key,value)
setTime(startTime,endTime)
setTitle(title)
setTransparency(transparency)
setVisibility(visibility)
# Calendar.CalendarEventSeries
addEmailReminder(minutesBefore)
addGuest(email)
addPopupReminder(minutesBefore)
addSmsReminder(minutesBefore)
anyoneCanAddSelf()
deleteEventSeries()
deleteTag(key)
getAllTagKeys()
getColor()
getCreators()
getDateCreated()
getDescription()
getEmailReminders()
getEventType()
getGuestByEmail(email)
getGuestList() (includeOwner)
getId()
getLastUpdated()
getLocation()
getMyStatus()
getOriginalCalendarId()
getPopupReminders()
getSmsReminders()
getTag(key)
getTitle()
getVisibility()
guestsCanInviteOthers()
guestsCanModify()
guestsCanSeeGuests()
isOwnedByMe()
removeAllReminders()
removeGuest(email)
resetRemindersToDefault()
setAnyoneCanAddSelf(anyoneCanAddSelf)
setColor(color)
setDescription(description)
setGuestsCanInviteOthers(guestsCanInviteOthers)
setGuestsCanModify(guestsCanModify)
setGuestsCanSeeGuests(guestsCanSeeGuests)
setLocation(location)
setMyStatus(status)
setRecurrence(recurrence,startDate) (recurrence,startTime,endTime)
setTag(key,value)
setTitle(title)
setVisibility(visibility)
# Calendar.Collection.AclCollection
get(calendarId,ruleId) (calendarId,ruleId,optionalArgs{},headers{})
insert(resource{etag id kind role scope},calendarId) (resource{etag id kind role scope},calendarId,optionalArgs{}) (resource{etag id kind role scope},calendarId,optionalArgs{},headers{})
list(calendarId) (calendarId,optionalArgs{}) (calendarId,optionalArgs{},headers{})
patch(resource{etag id kind role scope},calendarId,ruleId) (resource{etag id kind role scope},calendarId,ruleId,optionalArgs{}) (resource{etag id kind role scope},calendarId,ruleId,optionalArgs{},headers{})
remove(calendarId,ruleId) (calendarId,ruleId,optionalArgs{},headers{})
update(resource{etag id kind role scope},calendarId,ruleId) (resource{etag id kind role scope},calendarId,ruleId,optionalArgs{}) (resource{etag id kind role scope},calendarId,ruleId,optionalArgs{},headers{})
watch(resource{address expiration id kind params payload resourceId resourceUri token type},calendarId) (resource{address expiration id kind params payload resourceId resourceUri token type},calendarId,optionalArgs{}) (resource{address expiration id kind params payload resourceId resourceUri token type},calendarId,optionalArgs{},headers{})
# Calendar.Collection.CalendarListCollection
get(calendarId) (calendarId,optionalArgs{},headers{})
insert(resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone}) (resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},optionalArgs{}) (resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},optionalArgs{},headers{})
list() (optionalArgs{}) (optionalArgs{},headers{})
patch(resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},calendarId) (resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},calendarId,optionalArgs{}) (resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},calendarId,optionalArgs{},headers{})
remove(calendarId) (calendarId,optionalArgs{},headers{})
update(resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},calendarId) (resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},calendarId,optionalArgs{}) (resource{accessRole backgroundColor colorId conferenceProperties defaultReminders deleted description etag foregroundColor hidden id kind location notificationSettings primary selected summary summaryOverride timeZone},calendarId,optionalArgs{},headers{})
watch(resource{address expiration id kind params payload resourceId resourceUri token type}) (resource{address expiration id kind params payload resourceId resourceUri token type},optionalArgs{}) (resource{address expiration id kind params payload resourceId resourceUri token type},optionalArgs{},headers{})
# Calendar.Collection.CalendarsCollection
clear(calendarId) (calendarId,optionalArgs{},headers{})
get(calendarId) (calendarId,optionalArgs{},headers{})
insert(resource{conferenceProperties description etag id kind location summary timeZone}) (resource{conferenceProperties description etag id kind location summary timeZone},optionalArgs{},headers{})
patch(resource{conferenceProperties description etag id kind location summary timeZone},calendarId) (resource{conferenceProperties description etag id kind location summary timeZone},calendarId,optionalArgs{},headers{})
remove(calendarId) (calendarId,optionalArgs{},headers{})
update(resource{conferenceProperties description etag id kind location summary timeZone},calendarId) (resource{conferenceProperties description etag id kind location summary timeZone},calendarId,optionalArgs{},headers{})
# Calendar.Collection.ChannelsCollection
stop(resource{address expiration id kind params payload resourceId resourceUri token type}) (resource{address expiration id kind params payload resourceId resourceUri token type},optionalArgs{},headers{})
# Calendar.Collection.ColorsCollection
get() (optionalArgs{},headers{})
# Calendar.Collection.EventsCollection
get(calendarId,eventId) (calendarId,eventId,optionalArgs{}) (calendarId,eventId,optionalArgs{},headers{})
import(resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,optionalArgs{}) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,optionalArgs{},headers{})
insert(resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,optionalArgs{}) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,optionalArgs{},headers{})
instances(calendarId,eventId) (calendarId,eventId,optionalArgs{}) (calendarId,eventId,optionalArgs{},headers{})
list(calendarId) (calendarId,optionalArgs{}) (calendarId,optionalArgs{},headers{})
move(calendarId,eventId,destination) (calendarId,eventId,destination,optionalArgs{}) (calendarId,eventId,destination,optionalArgs{},headers{})
patch(resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,eventId) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,eventId,optionalArgs{}) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,eventId,optionalArgs{},headers{})
quickAdd(calendarId,text) (calendarId,text,optionalArgs{}) (calendarId,text,optionalArgs{},headers{})
remove(calendarId,eventId) (calendarId,eventId,optionalArgs{}) (calendarId,eventId,optionalArgs{},headers{})
update(resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,eventId) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,eventId,optionalArgs{}) (resource{anyoneCanAddSelf attachments attendees attendeesOmitted colorId conferenceData created creator description end endTimeUnspecified etag eventType extendedProperties gadget guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked organizer originalStartTime privateCopy recurrence recurringEventId reminders sequence source start status summary transparency updated visibility workingLocationProperties},calendarId,eventId,optionalArgs{},headers{})
watch(resource{address expiration id kind params payload resourceId resourceUri token type},calendarId) (resource{address expiration id kind params payload resourceId resourceUri token type},calendarId,optionalArgs{}) (resource{address expiration id kind params payload resourceId resourceUri token type},calendarId,optionalArgs{},headers{})
# Calendar.Collection.FreebusyCollection
query(resource{calendarExpansionMax groupExpansionMax items timeMax timeMin timeZone}) (resource{calendarExpansionMax groupExpansionMax items timeMax timeMin timeZone},optionalArgs{},headers{})
# Calendar.Collection.SettingsCollection
get(setting) (setting,optionalArgs{},headers{})
list() (optionalArgs{}) (optionalArgs{},headers{})
watch(resource{address expiration id kind params payload resourceId resourceUri token type}) (resource{address expiration id kind params payload resourceId resourceUri token type},optionalArgs{}) (resource{address expiration id kind params payload resourceId resourceUri token type},optionalArgs{},headers{})
# Calendar.Color
BLUE
BROWN
CHARCOAL
CHESTNUT
GRAY
GREEN
INDIGO
LIME
MUSTARD
OLIVE
ORANGE
PINK
PLUM
PURPLE
RED
RED_ORANGE
SEA_BLUE
SLATE
TEAL
TURQOISE
YELLOW
# Calendar.EventColor
BLUE
CYAN
GRAY
GREEN
MAUVE
ORANGE
PALE_BLUE
PALE_GREEN
PALE_RED
RED
YELLOW
# Calendar.EventGuest
getAdditionalGuests()
getEmail()
getGuestStatus()
getName()
getStatus()
# Calendar.EventRecurrence
addDailyExclusion()
addDailyRule()
addDate(date)
addDateExclusion(date)
addMonthlyExclusion()
addMonthlyRule()
addWeeklyExclusion()
addWeeklyRule()
addYearlyExclusion()
addYearlyRule()
setTimeZone(timeZone)
# Calendar.EventTransparency
OPAQUE
TRANSPARENT
# Calendar.EventType
BIRTHDAY
DEFAULT
FOCUS_TIME
FROM_GMAIL
OUT_OF_OFFICE
WORKING_LOCATION
# Calendar.GuestStatus
INVITED
MAYBE
NO
OWNER
YES
# Calendar.RecurrenceRule
addDailyExclusion()
addDailyRule()
addDate(date)
addDateExclusion(date)
addMonthlyExclusion()
addMonthlyRule()
addWeeklyExclusion()
addWeeklyRule()
addYearlyExclusion()
addYearlyRule()
interval(interval)
onlyInMonth(month)
onlyInMonths(months)
onlyOnMonthDay(day)
onlyOnMonthDays(days)
onlyOnWeek(week)
onlyOnWeekday(day)
onlyOnWeekdays(days)
onlyOnWeeks(weeks)
onlyOnYearDay(day)
onlyOnYearDays(days)
setTimeZone(timeZone)
times(times)
until(endDate)
weekStartsOn(day)
# Calendar.Schema.EventWorkingLocationPropertiesCustomLocation
label
# Calendar.Visibility
CONFIDENTIAL
DEFAULT
PRIVATE
PUBLIC
# Forms.Alignment
CENTER
LEFT
RIGHT
# Forms.CheckboxGridItem
clearValidation()
createResponse(responses)
duplicate()
getColumns()
getHelpText()
getId()
getIndex()
getRows()
getTitle()
getType()
isRequired()
setColumns(columns)
setHelpText(text)
setRequired(enabled)
setRows(rows)
setTitle(title)
setValidation(validation)
# Forms.CheckboxGridValidation
# Forms.CheckboxGridValidationBuilder
build()
requireLimitOneResponsePerColumn()
setHelpText(text)
# Forms.CheckboxItem
clearValidation()
createChoice(value) (value,isCorrect)
createResponse(responses)
duplicate()
getChoices()
getFeedbackForCorrect()
getFeedbackForIncorrect()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
hasOtherOption()
isRequired()
setChoiceValues(values)
setChoices(choices)
setFeedbackForCorrect(feedback)
setFeedbackForIncorrect(feedback)
setHelpText(text)
setPoints(points)
setRequired(enabled)
setTitle(title)
setValidation(validation)
showOtherOption(enabled)
# Forms.CheckboxValidation
requireSelectAtLeast(number)
requireSelectAtMost(number)
requireSelectExactly(number)
# Forms.CheckboxValidationBuilder
build()
requireSelectAtLeast(number)
requireSelectAtMost(number)
requireSelectExactly(number)
setHelpText(text)
# Forms.Choice
getGotoPage()
getPageNavigationType()
getValue()
isCorrectAnswer()
# Forms.DateItem
createResponse(response)
duplicate()
getGeneralFeedback()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
includesYear()
isRequired()
setGeneralFeedback(feedback)
setHelpText(text)
setIncludesYear(enableYear)
setPoints(points)
setRequired(enabled)
setTitle(title)
# Forms.DateTimeItem
createResponse(response)
duplicate()
getGeneralFeedback()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
includesYear()
isRequired()
setGeneralFeedback(feedback)
setHelpText(text)
setIncludesYear(enableYear)
setPoints(points)
setRequired(enabled)
setTitle(title)
# Forms.DestinationType
SPREADSHEET
# Forms.DurationItem
createResponse(hours,minutes,seconds)
duplicate()
getGeneralFeedback()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
isRequired()
setGeneralFeedback(feedback)
setHelpText(text)
setPoints(points)
setRequired(enabled)
setTitle(title)
# Forms.FeedbackType
CORRECT
GENERAL
INCORRECT
# Forms.Form
addCheckboxGridItem()
addCheckboxItem()
addDateItem()
addDateTimeItem()
addDurationItem()
addEditor(emailAddress) (user)
addEditors(emailAddresses)
addGridItem()
addImageItem()
addListItem()
addMultipleChoiceItem()
addPageBreakItem()
addParagraphTextItem()
addScaleItem()
addSectionHeaderItem()
addTextItem()
addTimeItem()
addVideoItem()
canEditResponse()
collectsEmail()
createResponse()
deleteAllResponses()
deleteItem(index) (item)
deleteResponse(responseId)
getConfirmationMessage()
getCustomClosedFormMessage()
getDescription()
getDestinationId()
getDestinationType()
getEditUrl()
getEditors()
getId()
getItemById(id)
getItems() (itemType)
getPublishedUrl()
getResponse(responseId)
getResponses() (timestamp)
getShuffleQuestions()
getSummaryUrl()
getTitle()
hasLimitOneResponsePerUser()
hasProgressBar()
hasRespondAgainLink()
isAcceptingResponses()
isPublishingSummary()
isQuiz()
moveItem(from,to) (item,toIndex)
removeDestination()
removeEditor(emailAddress) (user)
requiresLogin()
setAcceptingResponses(enabled)
setAllowResponseEdits(enabled)
setCollectEmail(collect)
setConfirmationMessage(message)
setCustomClosedFormMessage(message)
setDescription(description)
setDestination(type,id)
setIsQuiz(enabled)
setLimitOneResponsePerUser(enabled)
setProgressBar(enabled)
setPublishingSummary(enabled)
setRequireLogin(requireLogin)
setShowLinkToRespondAgain(enabled)
setShuffleQuestions(shuffle)
setTitle(title)
shortenFormUrl(url)
submitGrades(responses)
# Forms.FormApp
Alignment
DestinationType
FeedbackType
ItemType
PageNavigationType
create(title)
createCheckboxGridValidation()
createCheckboxValidation()
createFeedback()
createGridValidation()
createParagraphTextValidation()
createTextValidation()
getActiveForm()
getUi()
openById(id)
openByUrl(url)
# Forms.FormResponse
getEditResponseUrl()
getGradableItemResponses()
getGradableResponseForItem(item)
getId()
getItemResponses()
getRespondentEmail()
getResponseForItem(item)
getTimestamp()
submit()
toPrefilledUrl()
withItemGrade(gradedResponse)
withItemResponse(response)
# Forms.GridItem
clearValidation()
createResponse(responses)
duplicate()
getColumns()
getHelpText()
getId()
getIndex()
getRows()
getTitle()
getType()
isRequired()
setColumns(columns)
setHelpText(text)
setRequired(enabled)
setRows(rows)
setTitle(title)
setValidation(validation)
# Forms.GridValidation
# Forms.GridValidationBuilder
build()
requireLimitOneResponsePerColumn()
setHelpText(text)
# Forms.ImageItem
duplicate()
getAlignment()
getHelpText()
getId()
getImage()
getIndex()
getTitle()
getType()
getWidth()
setAlignment(alignment)
setHelpText(text)
setImage(image)
setTitle(title)
setWidth(width)
# Forms.Item
asCheckboxGridItem()
asCheckboxItem()
asDateItem()
asDateTimeItem()
asDurationItem()
asGridItem()
asImageItem()
asListItem()
asMultipleChoiceItem()
asPageBreakItem()
asParagraphTextItem()
asScaleItem()
asSectionHeaderItem()
asTextItem()
asTimeItem()
asVideoItem()
duplicate()
getHelpText()
getId()
getIndex()
getTitle()
getType()
setHelpText(text)
setTitle(title)
# Forms.ItemResponse
getFeedback()
getItem()
getResponse()
getScore()
setFeedback(feedback)
setScore(score)
# Forms.ItemType
CHECKBOX
CHECKBOX_GRID
DATE
DATETIME
DURATION
FILE_UPLOAD
GRID
IMAGE
LIST
MULTIPLE_CHOICE
PAGE_BREAK
PARAGRAPH_TEXT
SCALE
SECTION_HEADER
TEXT
TIME
VIDEO
# Forms.ListItem
createChoice(value) (value,isCorrect) (value,navigationItem) (value,navigationType)
createResponse(response)
duplicate()
getChoices()
getFeedbackForCorrect()
getFeedbackForIncorrect()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
isRequired()
setChoiceValues(values)
setChoices(choices)
setFeedbackForCorrect(feedback)
setFeedbackForIncorrect(feedback)
setHelpText(text)
setPoints(points)
setRequired(enabled)
setTitle(title)
# Forms.MultipleChoiceItem
createChoice(value) (value,isCorrect) (value,navigationItem) (value,navigationType)
createResponse(response)
duplicate()
getChoices()
getFeedbackForCorrect()
getFeedbackForIncorrect()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
hasOtherOption()
isRequired()
setChoiceValues(values)
setChoices(choices)
setFeedbackForCorrect(feedback)
setFeedbackForIncorrect(feedback)
setHelpText(text)
setPoints(points)
setRequired(enabled)
setTitle(title)
showOtherOption(enabled)
# Forms.PageBreakItem
duplicate()
getGoToPage()
getHelpText()
getId()
getIndex()
getPageNavigationType()
getTitle()
getType()
setGoToPage(goToPageItem) (navigationType)
setHelpText(text)
setTitle(title)
# Forms.PageNavigationType
CONTINUE
GO_TO_PAGE
RESTART
SUBMIT
# Forms.ParagraphTextItem
clearValidation()
createResponse(response)
duplicate()
getGeneralFeedback()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
isRequired()
setGeneralFeedback(feedback)
setHelpText(text)
setPoints(points)
setRequired(enabled)
setTitle(title)
setValidation(validation)
# Forms.ParagraphTextValidation
# Forms.ParagraphTextValidationBuilder
build()
requireTextContainsPattern(pattern)
requireTextDoesNotContainPattern(pattern)
requireTextDoesNotMatchPattern(pattern)
requireTextLengthGreaterThanOrEqualTo(number)
requireTextLengthLessThanOrEqualTo(number)
requireTextMatchesPattern(pattern)
setHelpText(text)
# Forms.QuizFeedback
getLinkUrls()
getText()
# Forms.QuizFeedbackBuilder
addLink(url) (url,displayText)
build()
copy()
setText(text)
# Forms.ScaleItem
createResponse(response)
duplicate()
getGeneralFeedback()
getHelpText()
getId()
getIndex()
getLeftLabel()
getLowerBound()
getPoints()
getRightLabel()
getTitle()
getType()
getUpperBound()
isRequired()
setBounds(lower,upper)
setGeneralFeedback(feedback)
setHelpText(text)
setLabels(lower,upper)
setPoints(points)
setRequired(enabled)
setTitle(title)
# Forms.SectionHeaderItem
duplicate()
getHelpText()
getId()
getIndex()
getTitle()
getType()
setHelpText(text)
setTitle(title)
# Forms.TextItem
clearValidation()
createResponse(response)
duplicate()
getGeneralFeedback()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
isRequired()
setGeneralFeedback(feedback)
setHelpText(text)
setPoints(points)
setRequired(enabled)
setTitle(title)
setValidation(validation)
# Forms.TextValidation
# Forms.TextValidationBuilder
build()
requireNumber()
requireNumberBetween(start,end)
requireNumberEqualTo(number)
requireNumberGreaterThan(number)
requireNumberGreaterThanOrEqualTo(number)
requireNumberLessThan(number)
requireNumberLessThanOrEqualTo(number)
requireNumberNotBetween(start,end)
requireNumberNotEqualTo(number)
requireTextContainsPattern(pattern)
requireTextDoesNotContainPattern(pattern)
requireTextDoesNotMatchPattern(pattern)
requireTextIsEmail()
requireTextIsUrl()
requireTextLengthGreaterThanOrEqualTo(number)
requireTextLengthLessThanOrEqualTo(number)
requireTextMatchesPattern(pattern)
requireWholeNumber()
setHelpText(text)
# Forms.TimeItem
createResponse(hour,minute)
duplicate()
getGeneralFeedback()
getHelpText()
getId()
getIndex()
getPoints()
getTitle()
getType()
isRequired()
setGeneralFeedback(feedback)
setHelpText(text)
setPoints(points)
setRequired(enabled)
setTitle(title)
# Forms.VideoItem
duplicate()
getAlignment()
getHelpText()
getId()
getIndex()
getTitle()
getType()
getWidth()
setAlignment(alignment)
setHelpText(text)
setTitle(title)
setVideoUrl(youtubeUrl)
setWidth(width)
# HTML.HtmlOutput
addMetaTag(name,content)
append(addedContent)
appendUntrusted(addedContent)
asTemplate()
clear()
getAs(contentType)
getBlob()
getContent()
getFaviconUrl()
getHeight()
getMetaTags()
getTitle()
getWidth()
setContent(content)
setFaviconUrl(iconUrl)
setHeight(height)
setSandboxMode(mode)
setTitle(title)
setWidth(width)
setXFrameOptionsMode(mode)
# HTML.HtmlOutputMetaTag
getContent()
getName()
# HTML.HtmlService
SandboxMode
XFrameOptionsMode
createHtmlOutput() (blob) (html)
createHtmlOutputFromFile(filename)
createTemplate(blob) (html)
createTemplateFromFile(filename)
getUserAgent()
# HTML.HtmlTemplate
evaluate()
getCode()
getCodeWithComments()
getRawContent()
# HTML.SandboxMode
EMULATED
IFRAME
NATIVE
# HTML.XFrameOptionsMode
ALLOWALL
DEFAULT
# Lock.Lock
hasLock()
releaseLock()
tryLock(timeoutInMillis)
waitLock(timeoutInMillis)
# Lock.LockService
getDocumentLock()
getScriptLock()
getUserLock()
# Mail.MailApp
getRemainingDailyQuota()
sendEmail(message{attachments bcc body cc htmlBody inlineImages name noReply replyTo subject to}) (recipient,subject,body) (recipient,subject,body,options{attachments bcc body cc htmlBody inlineImages name noReply replyTo subject to}) (to,replyTo,subject,body)
# Properties.Properties
deleteAllProperties()
deleteProperty(key)
getKeys()
getProperties()
getProperty(key)
setProperties(properties) (properties,deleteAllOthers)
setProperty(key,value)
# Properties.PropertiesService
getDocumentProperties()
getScriptProperties()
getUserProperties()
# Properties.ScriptProperties
deleteAllProperties()
deleteProperty(key)
getKeys()
getProperties()
getProperty(key)
setProperties(properties) (properties,deleteAllOthers)
setProperty(key,value)
# Properties.UserProperties
deleteAllProperties()
deleteProperty(key)
getKeys()
getProperties()
getProperty(key)
setProperties(properties) (properties,deleteAllOthers)
setProperty(key,value)
# Script.AuthMode
CUSTOM_FUNCTION
FULL
LIMITED
NONE
# Script.AuthorizationInfo
getAuthorizationStatus()
getAuthorizationUrl()
# Script.AuthorizationStatus
NOT_REQUIRED
REQUIRED
# Script.CalendarTriggerBuilder
create()
onEventUpdated()
# Script.ClockTriggerBuilder
after(durationMilliseconds)
at(date)
atDate(year,month,day)
atHour(hour)
create()
everyDays(n)
everyHours(n)
everyMinutes(n)
everyWeeks(n)
inTimezone(timezone)
nearMinute(minute)
onMonthDay(day)
onWeekDay(day)
# Script.DocumentTriggerBuilder
create()
onOpen()
# Script.EventType
CLOCK
ON_CHANGE
ON_EDIT
ON_EVENT_UPDATED
ON_FORM_SUBMIT
ON_OPEN
# Script.FormTriggerBuilder
create()
onFormSubmit()
onOpen()
# Script.InstallationSource
APPS_MARKETPLACE_DOMAIN_ADD_ON
NONE
WEB_STORE_ADD_ON
# Script.ScriptApp
AuthMode
AuthorizationStatus
EventType
InstallationSource
TriggerSource
WeekDay
deleteTrigger(trigger)
getAuthorizationInfo(authMode)
getIdentityToken()
getInstallationSource()
getOAuthToken()
getProjectKey()
getProjectTriggers()
getScriptId()
getScriptTriggers()
getService()
getUserTriggers(document) (form) (spreadsheet)
invalidateAuth()
newStateToken()
newTrigger(functionName)
requireAllScopes(authMode)
requireScopes(authMode,oAuthScopes)
# Script.Service
disable()
getUrl()
isEnabled()
# Script.SpreadsheetTriggerBuilder
create()
onChange()
onEdit()
onFormSubmit()
onOpen()
# Script.StateTokenBuilder
createToken()
withArgument(name,value)
withMethod(method)
withTimeout(seconds)
# Script.Trigger
getEventType()
getHandlerFunction()
getTriggerSource()
getTriggerSourceId()
getUniqueId()
# Script.TriggerBuilder
forDocument(document) (key)
forForm(form) (key)
forSpreadsheet(sheet) (key)
forUserCalendar(emailId)
timeBased()
# Script.TriggerSource
CALENDAR
CLOCK
DOCUMENTS
FORMS
SPREADSHEETS
# Spreadsheet.AutoFillSeries
ALTERNATE_SERIES
DEFAULT_SERIES
# Spreadsheet.Banding
copyTo(range)
getFirstColumnColor()
getFirstRowColor()
getFooterColumnColor()
getFooterRowColor()
getHeaderColumnColor()
getHeaderRowColor()
getRange()
getSecondColumnColor()
getSecondRowColor()
remove()
setFirstColumnColor(color)
setFirstRowColor(color)
setFooterColumnColor(color)
setFooterRowColor(color)
setHeaderColumnColor(color)
setHeaderRowColor(color)
setRange(range)
setSecondColumnColor(color)
setSecondRowColor(color)
# Spreadsheet.BandingTheme
BLUE
BROWN
CYAN
GREEN
GREY
INDIGO
LIGHT_GREEN
LIGHT_GREY
ORANGE
PINK
TEAL
YELLOW
# Spreadsheet.BigQueryDataSourceSpec
copy()
getParameters()
getProjectId()
getRawQuery()
getType()
# Spreadsheet.BigQueryDataSourceSpecBuilder
build()
copy()
getParameters()
getProjectId()
getRawQuery()
getType()
removeAllParameters()
removeParameter(parameterName)
setParameterFromCell(parameterName,sourceCell)
setProjectId(projectId)
setRawQuery(rawQuery)
# Spreadsheet.BooleanCondition
getBackground()
getBold()
getCriteriaType()
getCriteriaValues()
getFontColor()
getItalic()
getStrikethrough()
getUnderline()
# Spreadsheet.BooleanCriteria
CELL_EMPTY
CELL_NOT_EMPTY
CUSTOM_FORMULA
DATE_AFTER
DATE_AFTER_RELATIVE
DATE_BEFORE
DATE_BEFORE_RELATIVE
DATE_EQUAL_TO
DATE_EQUAL_TO_RELATIVE
NUMBER_BETWEEN
NUMBER_EQUAL_TO
NUMBER_GREATER_THAN
NUMBER_GREATER_THAN_OR_EQUAL_TO
NUMBER_LESS_THAN
NUMBER_LESS_THAN_OR_EQUAL_TO
NUMBER_NOT_BETWEEN
NUMBER_NOT_EQUAL_TO
TEXT_CONTAINS
TEXT_DOES_NOT_CONTAIN
TEXT_ENDS_WITH
TEXT_EQUAL_TO
TEXT_STARTS_WITH
# Spreadsheet.BorderStyle
DASHED
DOTTED
DOUBLE
SOLID
SOLID_MEDIUM
SOLID_THICK
# Spreadsheet.CellImage
getAltTextDescription()
getAltTextTitle()
getContentUrl()
getUrl()
toBuilder()
valueType
# Spreadsheet.CellImageBuilder
build()
getAltTextDescription()
getAltTextTitle()
getContentUrl()
getUrl()
setAltTextDescription(description)
setAltTextTitle(title)
setSourceUrl(url)
toBuilder()
valueType
# Spreadsheet.Color
asRgbColor()
asThemeColor()
getColorType()
# Spreadsheet.ColorBuilder
asRgbColor()
asThemeColor()
build()
getColorType()
setRgbColor(cssString)
setThemeColor(themeColorType)
# Spreadsheet.ConditionalFormatRule
copy()
getBooleanCondition()
getGradientCondition()
getRanges()
# Spreadsheet.ConditionalFormatRuleBuilder
build()
copy()
getBooleanCondition()
getGradientCondition()
getRanges()
setBackground(color)
setBold(bold)
setFontColor(color)
setGradientMaxpoint(color)
setGradientMaxpointWithValue(color,type,value)
setGradientMidpointWithValue(color,type,value)
setGradientMinpoint(color)
setGradientMinpointWithValue(color,type,value)
setItalic(italic)
setRanges(ranges)
setStrikethrough(strikethrough)
setUnderline(underline)
whenCellEmpty()
whenCellNotEmpty()
whenDateAfter(date)
whenDateBefore(date)
whenDateEqualTo(date)
whenFormulaSatisfied(formula)
whenNumberBetween(start,end)
whenNumberEqualTo(number)
whenNumberGreaterThan(number)
whenNumberGreaterThanOrEqualTo(number)
whenNumberLessThan(number)
whenNumberLessThanOrEqualTo(number)
whenNumberNotBetween(start,end)
whenNumberNotEqualTo(number)
whenTextContains(text)
whenTextDoesNotContain(text)
whenTextEndsWith(text)
whenTextEqualTo(text)
whenTextStartsWith(text)
withCriteria(criteria,args)
# Spreadsheet.ContainerInfo
getAnchorColumn()
getAnchorRow()
getOffsetX()
getOffsetY()
# Spreadsheet.CopyPasteType
PASTE_COLUMN_WIDTHS
PASTE_CONDITIONAL_FORMATTING
PASTE_DATA_VALIDATION
PASTE_FORMAT
PASTE_FORMULA
PASTE_NORMAL
PASTE_NO_BORDERS
PASTE_VALUES
# Spreadsheet.DataExecutionErrorCode
DATA_EXECUTION_ERROR_CODE_UNSUPPORTED
DUPLICATE_COLUMN_NAMES
ENGINE
INTERRUPTED
NONE
OTHER
PARAMETER_INVALID
TIME_OUT
TOO_MANY_CELLS
TOO_MANY_CHARS_PER_CELL
TOO_MANY_ROWS
UNSUPPORTED_DATA_TYPE
# Spreadsheet.DataExecutionState
DATA_EXECUTION_STATE_UNSUPPORTED
ERROR
NOT_STARTED
RUNNING
SUCCESS
# Spreadsheet.DataExecutionStatus
getErrorCode()
getErrorMessage()
getExecutionState()
getLastRefreshedTime()
isTruncated()
# Spreadsheet.DataSource
getSpec()
updateSpec(spec)
# Spreadsheet.DataSourceColumn
getDataSource()
getFormula()
getName()
hasArrayDependency()
isCalculatedColumn()
remove()
setFormula(formula)
setName(name)
# Spreadsheet.DataSourceFormula
forceRefreshData()
getAnchorCell()
getDataSource()
getDisplayValue()
getFormula()
getStatus()
refreshData()
setFormula(formula)
waitForCompletion(timeoutInSeconds)
# Spreadsheet.DataSourceParameter
getName()
getSourceCell()
getType()
# Spreadsheet.DataSourceParameterType
CELL
DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED
# Spreadsheet.DataSourcePivotTable
addColumnGroup(columnName)
addFilter(columnName,filterCriteria)
addPivotValue(columnName,summarizeFunction)
addRowGroup(columnName)
asPivotTable()
forceRefreshData()
getDataSource()
getStatus()
refreshData()
waitForCompletion(timeoutInSeconds)
# Spreadsheet.DataSourceSheet
addFilter(columnName,filterCriteria)
asSheet()
autoResizeColumn(columnName)
autoResizeColumns(columnNames)
forceRefreshData()
getColumnWidth(columnName)
getDataSource()
getFilters()
getSheetValues(columnName,startRow?,numRows?)
getSortSpecs()
getStatus()
refreshData()
removeFilters(columnName)
removeSortSpec(columnName)
setColumnWidth(columnName,width)
setColumnWidths(columnNames,width)
setSortSpec(columnName,ascending)
waitForCompletion(timeoutInSeconds)
# Spreadsheet.DataSourceSheetFilter
getDataSourceColumn()
getDataSourceSheet()
getFilterCriteria()
remove()
setFilterCriteria(filterCriteria)
# Spreadsheet.DataSourceSpec
asBigQuery()
copy()
getParameters()
getType()
# Spreadsheet.DataSourceSpecBuilder
asBigQuery()
build()
copy()
getParameters()
getType()
removeAllParameters()
removeParameter(parameterName)
setParameterFromCell(parameterName,sourceCell)
# Spreadsheet.DataSourceTable
forceRefreshData()
getDataSource()
getRange()
getStatus()
refreshData()
waitForCompletion(timeoutInSeconds)
# Spreadsheet.DataSourceType
BIGQUERY
DATA_SOURCE_TYPE_UNSUPPORTED
# Spreadsheet.DataValidation
copy()
getAllowInvalid()
getCriteriaType()
getCriteriaValues()
getHelpText()
# Spreadsheet.DataValidationBuilder
build()
copy()
getAllowInvalid()
getCriteriaType()
getCriteriaValues()
getHelpText()
requireCheckbox() (checkedValue) (checkedValue,uncheckedValue)
requireDate()
requireDateAfter(date)
requireDateBefore(date)
requireDateBetween(start,end)
requireDateEqualTo(date)
requireDateNotBetween(start,end)
requireDateOnOrAfter(date)
requireDateOnOrBefore(date)
requireFormulaSatisfied(formula)
requireNumberBetween(start,end)
requireNumberEqualTo(number)
requireNumberGreaterThan(number)
requireNumberGreaterThanOrEqualTo(number)
requireNumberLessThan(number)
requireNumberLessThanOrEqualTo(number)
requireNumberNotBetween(start,end)
requireNumberNotEqualTo(number)
requireTextContains(text)
requireTextDoesNotContain(text)
requireTextEqualTo(text)
requireTextIsEmail()
requireTextIsUrl()
requireValueInList(values) (values,showDropdown)
requireValueInRange(range) (range,showDropdown)
setAllowInvalid(allowInvalidData)
setHelpText(helpText)
withCriteria(criteria,args)
# Spreadsheet.DataValidationCriteria
CHECKBOX
CUSTOM_FORMULA
DATE_AFTER
DATE_BEFORE
DATE_BETWEEN
DATE_EQUAL_TO
DATE_IS_VALID_DATE
DATE_NOT_BETWEEN
DATE_ON_OR_AFTER
DATE_ON_OR_BEFORE
NUMBER_BETWEEN
NUMBER_EQUAL_TO
NUMBER_GREATER_THAN
NUMBER_GREATER_THAN_OR_EQUAL_TO
NUMBER_LESS_THAN
NUMBER_LESS_THAN_OR_EQUAL_TO
NUMBER_NOT_BETWEEN
NUMBER_NOT_EQUAL_TO
TEXT_CONTAINS
TEXT_DOES_NOT_CONTAIN
TEXT_EQUAL_TO
TEXT_IS_VALID_EMAIL
TEXT_IS_VALID_URL
VALUE_IN_LIST
VALUE_IN_RANGE
# Spreadsheet.DeveloperMetadata
getId()
getKey()
getLocation()
getValue()
getVisibility()
moveToColumn(column)
moveToRow(row)
moveToSheet(sheet)
moveToSpreadsheet()
remove()
setKey(key)
setValue(value)
setVisibility(visibility)
# Spreadsheet.DeveloperMetadataFinder
find()
onIntersectingLocations()
withId(id)
withKey(key)
withLocationType(locationType)
withValue(value)
withVisibility(visibility)
# Spreadsheet.DeveloperMetadataLocation
getColumn()
getLocationType()
getRow()
getSheet()
getSpreadsheet()
# Spreadsheet.DeveloperMetadataLocationType
COLUMN
ROW
SHEET
SPREADSHEET
# Spreadsheet.DeveloperMetadataVisibility
DOCUMENT
PROJECT
# Spreadsheet.Dimension
COLUMNS
ROWS
# Spreadsheet.Direction
DOWN
NEXT
PREVIOUS
UP
# Spreadsheet.Drawing
getContainerInfo()
getHeight()
getOnAction()
getSheet()
getWidth()
getZIndex()
remove()
setHeight(height)
setOnAction(macroName)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setWidth(width)
setZIndex(zIndex)
# Spreadsheet.EmbeddedAreaChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
reverseCategories()
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPointStyle(style)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setRange(start,end)
setStacked()
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
setXAxisTextStyle(textStyle)
setXAxisTitle(title)
setXAxisTitleTextStyle(textStyle)
setYAxisTextStyle(textStyle)
setYAxisTitle(title)
setYAxisTitleTextStyle(textStyle)
useLogScale()
# Spreadsheet.EmbeddedBarChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
reverseCategories()
reverseDirection()
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setRange(start,end)
setStacked()
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
setXAxisTextStyle(textStyle)
setXAxisTitle(title)
setXAxisTitleTextStyle(textStyle)
setYAxisTextStyle(textStyle)
setYAxisTitle(title)
setYAxisTitleTextStyle(textStyle)
useLogScale()
# Spreadsheet.EmbeddedChart
getAs(contentType)
getBlob()
getChartId()
getContainerInfo()
getHiddenDimensionStrategy()
getMergeStrategy()
getNumHeaders()
getOptions()
getRanges()
getTransposeRowsAndColumns()
modify()
# Spreadsheet.EmbeddedChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
setChartType(type)
setHiddenDimensionStrategy(strategy)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setTransposeRowsAndColumns(transpose)
# Spreadsheet.EmbeddedColumnChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
reverseCategories()
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setRange(start,end)
setStacked()
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
setXAxisTextStyle(textStyle)
setXAxisTitle(title)
setXAxisTitleTextStyle(textStyle)
setYAxisTextStyle(textStyle)
setYAxisTitle(title)
setYAxisTitleTextStyle(textStyle)
useLogScale()
# Spreadsheet.EmbeddedComboChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
reverseCategories()
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setRange(start,end)
setStacked()
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
setXAxisTextStyle(textStyle)
setXAxisTitle(title)
setXAxisTitleTextStyle(textStyle)
setYAxisTextStyle(textStyle)
setYAxisTitle(title)
setYAxisTitleTextStyle(textStyle)
useLogScale()
# Spreadsheet.EmbeddedHistogramChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
reverseCategories()
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setRange(start,end)
setStacked()
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
setXAxisTextStyle(textStyle)
setXAxisTitle(title)
setXAxisTitleTextStyle(textStyle)
setYAxisTextStyle(textStyle)
setYAxisTitle(title)
setYAxisTitleTextStyle(textStyle)
useLogScale()
# Spreadsheet.EmbeddedLineChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
reverseCategories()
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setCurveStyle(style)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPointStyle(style)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setRange(start,end)
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
setXAxisTextStyle(textStyle)
setXAxisTitle(title)
setXAxisTitleTextStyle(textStyle)
setYAxisTextStyle(textStyle)
setYAxisTitle(title)
setYAxisTitleTextStyle(textStyle)
useLogScale()
# Spreadsheet.EmbeddedPieChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
reverseCategories()
set3D()
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
# Spreadsheet.EmbeddedScatterChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
getChartType()
getContainer()
getRanges()
removeRange(range)
setBackgroundColor(cssValue)
setChartType(type)
setColors(cssValues)
setHiddenDimensionStrategy(strategy)
setLegendPosition(position)
setLegendTextStyle(textStyle)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPointStyle(style)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setTitle(chartTitle)
setTitleTextStyle(textStyle)
setTransposeRowsAndColumns(transpose)
setXAxisLogScale()
setXAxisRange(start,end)
setXAxisTextStyle(textStyle)
setXAxisTitle(title)
setXAxisTitleTextStyle(textStyle)
setYAxisLogScale()
setYAxisRange(start,end)
setYAxisTextStyle(textStyle)
setYAxisTitle(title)
setYAxisTitleTextStyle(textStyle)
# Spreadsheet.EmbeddedTableChartBuilder
addRange(range)
asAreaChart()
asBarChart()
asColumnChart()
asComboChart()
asHistogramChart()
asLineChart()
asPieChart()
asScatterChart()
asTableChart()
build()
clearRanges()
enablePaging(enablePaging) (pageSize) (pageSize,startPage)
enableRtlTable(rtlEnabled)
enableSorting(enableSorting)
getChartType()
getContainer()
getRanges()
removeRange(range)
setChartType(type)
setFirstRowNumber(number)
setHiddenDimensionStrategy(strategy)
setInitialSortingAscending(column)
setInitialSortingDescending(column)
setMergeStrategy(mergeStrategy)
setNumHeaders(headers)
setOption(option,value)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setTransposeRowsAndColumns(transpose)
showRowNumberColumn(showRowNumber)
useAlternatingRowStyle(alternate)
# Spreadsheet.Filter
getColumnFilterCriteria(columnPosition)
getRange()
remove()
removeColumnFilterCriteria(columnPosition)
setColumnFilterCriteria(columnPosition,filterCriteria)
sort(columnPosition,ascending)
# Spreadsheet.FilterCriteria
copy()
getCriteriaType()
getCriteriaValues()
getHiddenValues()
getVisibleValues()
# Spreadsheet.FilterCriteriaBuilder
build()
copy()
getCriteriaType()
getCriteriaValues()
getHiddenValues()
getVisibleValues()
setHiddenValues(values)
setVisibleValues(values)
whenCellEmpty()
whenCellNotEmpty()
whenDateAfter(date)
whenDateBefore(date)
whenDateEqualTo(date)
whenFormulaSatisfied(formula)
whenNumberBetween(start,end)
whenNumberEqualTo(number)
whenNumberGreaterThan(number)
whenNumberGreaterThanOrEqualTo(number)
whenNumberLessThan(number)
whenNumberLessThanOrEqualTo(number)
whenNumberNotBetween(start,end)
whenNumberNotEqualTo(number)
whenTextContains(text)
whenTextDoesNotContain(text)
whenTextEndsWith(text)
whenTextEqualTo(text)
whenTextStartsWith(text)
withCriteria(criteria,args)
# Spreadsheet.GradientCondition
getMaxColor()
getMaxType()
getMaxValue()
getMidColor()
getMidType()
getMidValue()
getMinColor()
getMinType()
getMinValue()
# Spreadsheet.Group
collapse()
expand()
getControlIndex()
getDepth()
getRange()
isCollapsed()
remove()
# Spreadsheet.GroupControlTogglePosition
AFTER
BEFORE
# Spreadsheet.InterpolationType
MAX
MIN
NUMBER
PERCENT
PERCENTILE
# Spreadsheet.NamedRange
getName()
getRange()
remove()
setName(name)
setRange(range)
# Spreadsheet.OverGridImage
assignScript(functionName)
getAltTextDescription()
getAltTextTitle()
getAnchorCell()
getAnchorCellXOffset()
getAnchorCellYOffset()
getHeight()
getInherentHeight()
getInherentWidth()
getScript()
getSheet()
getUrl()
getWidth()
remove()
replace(blob) (url)
resetSize()
setAltTextDescription(description)
setAltTextTitle(title)
setAnchorCell(cell)
setAnchorCellXOffset(offset)
setAnchorCellYOffset(offset)
setHeight(height)
setWidth(width)
# Spreadsheet.PageProtection
addUser(email)
getUsers()
isProtected()
removeUser(user)
setProtected(protection)
# Spreadsheet.PivotFilter
getFilterCriteria()
getPivotTable()
getSourceDataColumn()
remove()
setFilterCriteria(filterCriteria)
# Spreadsheet.PivotGroup
addManualGroupingRule(groupName,groupMembers)
areLabelsRepeated()
clearGroupingRule()
clearSort()
getDimension()
getIndex()
getPivotTable()
getSourceDataColumn()
hideRepeatedLabels()
isSortAscending()
moveToIndex(index)
remove()
removeManualGroupingRule(groupName)
resetDisplayName()
setDisplayName(name)
setHistogramGroupingRule(minValue,maxValue,intervalSize)
showRepeatedLabels()
showTotals(showTotals)
sortAscending()
sortBy(value,oppositeGroupValues)
sortDescending()
totalsAreShown()
# Spreadsheet.PivotTable
addCalculatedPivotValue(name,formula)
addColumnGroup(sourceDataColumn)
addFilter(sourceDataColumn,filterCriteria)
addPivotValue(sourceDataColumn,summarizeFunction)
addRowGroup(sourceDataColumn)
getAnchorCell()
getColumnGroups()
getFilters()
getPivotValues()
getRowGroups()
getValuesDisplayOrientation()
remove()
setValuesDisplayOrientation(dimension)
# Spreadsheet.PivotTableSummarizeFunction
AVERAGE
COUNT
COUNTA
COUNTUNIQUE
CUSTOM
MAX
MEDIAN
MIN
PRODUCT
STDEV
STDEVP
SUM
VAR
VARP
# Spreadsheet.PivotValue
getDisplayType()
getFormula()
getPivotTable()
getSummarizedBy()
setDisplayName(name)
setFormula(formula)
showAs(displayType)
summarizeBy(summarizeFunction)
# Spreadsheet.PivotValueDisplayType
DEFAULT
PERCENT_OF_COLUMN_TOTAL
PERCENT_OF_GRAND_TOTAL
PERCENT_OF_ROW_TOTAL
# Spreadsheet.Protection
addEditor(emailAddress) (user)
addEditors(emailAddresses)
canDomainEdit()
canEdit()
getDescription()
getEditors()
getProtectionType()
getRange()
getRangeName()
getUnprotectedRanges()
isWarningOnly()
remove()
removeEditor(emailAddress) (user)
removeEditors(emailAddresses) (users)
setDescription(description)
setDomainEdit(editable)
setNamedRange(namedRange)
setRange(range)
setRangeName(rangeName)
setUnprotectedRanges(ranges)
setWarningOnly(warningOnly)
# Spreadsheet.ProtectionType
RANGE
SHEET
# Spreadsheet.Range
activate()
activateAsCurrentCell()
addDeveloperMetadata(key) (key,visibility) (key,value) (key,value,visibility)
applyColumnBanding() (bandingTheme) (bandingTheme,showHeader,showFooter)
applyRowBanding() (bandingTheme) (bandingTheme,showHeader,showFooter)
autoFill(destination,series)
autoFillToNeighbor(series)
breakApart()
canEdit()
check()
clear() (options{commentsOnly contentsOnly formatOnly validationsOnly skipFilteredRows})
clearContent()
clearDataValidations()
clearFormat()
clearNote()
collapseGroups()
copyFormatToRange(gridId,column,columnEnd,row,rowEnd) (sheet,column,columnEnd,row,rowEnd)
copyTo(destination) (destination,copyPasteType,transposed) (destination,options{formatOnly contentsOnly})
copyValuesToRange(gridId,column,columnEnd,row,rowEnd) (sheet,column,columnEnd,row,rowEnd)
createDataSourcePivotTable(dataSource)
createDataSourceTable(dataSource)
createDeveloperMetadataFinder()
createFilter()
createPivotTable(sourceData)
createTextFinder(findText)
deleteCells(shiftDimension)
expandGroups()
getA1Notation()
getBackground()
getBackgroundObject()
getBackgroundObjects()
getBackgrounds()
getBandings()
getCell(row,column)
getColumn()
getDataRegion() (dimension)
getDataSourceFormula()
getDataSourceFormulas()
getDataSourcePivotTables()
getDataSourceTables()
getDataSourceUrl()
getDataTable() (firstRowIsHeader)
getDataValidation()
getDataValidations()
getDeveloperMetadata()
getDisplayValue()
getDisplayValues()
getFilter()
getFontColor()
getFontColorObject()
getFontColorObjects()
getFontColors()
getFontFamilies()
getFontFamily()
getFontLine()
getFontLines()
getFontSize()
getFontSizes()
getFontStyle()
getFontStyles()
getFontWeight()
getFontWeights()
getFormula()
getFormulaR1C1()
getFormulas()
getFormulasR1C1()
getGridId()
getHeight()
getHorizontalAlignment()
getHorizontalAlignments()
getLastColumn()
getLastRow()
getMergedRanges()
getNextDataCell(direction)
getNote()
getNotes()
getNumColumns()
getNumRows()
getNumberFormat()
getNumberFormats()
getRichTextValue()
getRichTextValues()
getRow()
getRowIndex()
getSheet()
getTextDirection()
getTextDirections()
getTextRotation()
getTextRotations()
getTextStyle()
getTextStyles()
getValue()
getValues()
getVerticalAlignment()
getVerticalAlignments()
getWidth()
getWrap()
getWrapStrategies()
getWrapStrategy()
getWraps()
insertCells(shiftDimension)
insertCheckboxes() (checkedValue) (checkedValue,uncheckedValue)
isBlank()
isChecked()
isEndColumnBounded()
isEndRowBounded()
isPartOfMerge()
isStartColumnBounded()
isStartRowBounded()
merge()
mergeAcross()
mergeVertically()
moveTo(target)
offset(rowOffset,columnOffset) (rowOffset,columnOffset,numRows) (rowOffset,columnOffset,numRows,numColumns)
protect()
randomize()
removeCheckboxes()
removeDuplicates() (columnsToCompare)
setBackground(color)
setBackgroundObject(color)
setBackgroundObjects(color)
setBackgroundRGB(red,green,blue)
setBackgrounds(color)
setBorder(top,left,bottom,right,vertical,horizontal) (top,left,bottom,right,vertical,horizontal,color,style)
setDataValidation(rule)
setDataValidations(rules)
setFontColor(color)
setFontColorObject(color)
setFontColorObjects(colors)
setFontColors(colors)
setFontFamilies(fontFamilies)
setFontFamily(fontFamily)
setFontLine(fontLine)
setFontLines(fontLines)
setFontSize(size)
setFontSizes(sizes)
setFontStyle(fontStyle)
setFontStyles(fontStyles)
setFontWeight(fontWeight)
setFontWeights(fontWeights)
setFormula(formula)
setFormulaR1C1(formula)
setFormulas(formulas)
setFormulasR1C1(formulas)
setHorizontalAlignment(alignment)
setHorizontalAlignments(alignments)
setNote(note)
setNotes(notes)
setNumberFormat(numberFormat)
setNumberFormats(numberFormats)
setRichTextValue(value)
setRichTextValues(values)
setShowHyperlink(showHyperlink)
setTextDirection(direction)
setTextDirections(directions)
setTextRotation(degrees) (rotation)
setTextRotations(rotations)
setTextStyle(style)
setTextStyles(styles)
setValue(value)
setValues(values)
setVerticalAlignment(alignment)
setVerticalAlignments(alignments)
setVerticalText(isVertical)
setWrap(isWrapEnabled)
setWrapStrategies(strategies)
setWrapStrategy(strategy)
setWraps(isWrapEnabled)
shiftColumnGroupDepth(delta)
shiftRowGroupDepth(delta)
sort(sortSpecObj)
splitTextToColumns() (delimiter)
trimWhitespace()
uncheck()
# Spreadsheet.RangeList
activate()
breakApart()
check()
clear() (options{commentsOnly contentsOnly formatOnly validationsOnly skipFilteredRows})
clearContent()
clearDataValidations()
clearFormat()
clearNote()
getRanges()
insertCheckboxes() (checkedValue) (checkedValue,uncheckedValue)
removeCheckboxes()
setBackground(color)
setBackgroundRGB(red,green,blue)
setBorder(top,left,bottom,right,vertical,horizontal) (top,left,bottom,right,vertical,horizontal,color,style)
setFontColor(color)
setFontFamily(fontFamily)
setFontLine(fontLine)
setFontSize(size)
setFontStyle(fontStyle)
setFontWeight(fontWeight)
setFormula(formula)
setFormulaR1C1(formula)
setHorizontalAlignment(alignment)
setNote(note)
setNumberFormat(numberFormat)
setShowHyperlink(showHyperlink)
setTextDirection(direction)
setTextRotation(degrees)
setValue(value)
setVerticalAlignment(alignment)
setVerticalText(isVertical)
setWrap(isWrapEnabled)
setWrapStrategy(strategy)
trimWhitespace()
uncheck()
# Spreadsheet.RecalculationInterval
HOUR
MINUTE
ON_CHANGE
# Spreadsheet.RelativeDate
PAST_MONTH
PAST_WEEK
PAST_YEAR
TODAY
TOMORROW
YESTERDAY
# Spreadsheet.RichTextValue
copy()
getEndIndex()
getLinkUrl() (startOffset,endOffset)
getRuns()
getStartIndex()
getText()
getTextStyle() (startOffset,endOffset)
# Spreadsheet.RichTextValueBuilder
build()
setLinkUrl(startOffset,endOffset,linkUrl) (linkUrl)
setText(text)
setTextStyle(startOffset,endOffset,textStyle) (textStyle)
# Spreadsheet.Selection
getActiveRange()
getActiveRangeList()
getActiveSheet()
getCurrentCell()
getNextDataRange(direction)
# Spreadsheet.Sheet
activate()
addDeveloperMetadata(key) (key,visibility) (key,value) (key,value,visibility)
appendRow(rowContents)
asDataSourceSheet()
autoResizeColumn(columnPosition)
autoResizeColumns(startColumn,numColumns)
autoResizeRows(startRow,numRows)
clear() (options{formatOnly contentsOnly})
clearConditionalFormatRules()
clearContents()
clearFormats()
clearNotes()
collapseAllColumnGroups()
collapseAllRowGroups()
copyTo(spreadsheet)
createDeveloperMetadataFinder()
createTextFinder(findText)
deleteColumn(columnPosition)
deleteColumns(columnPosition,howMany)
deleteRow(rowPosition)
deleteRows(rowPosition,howMany)
expandAllColumnGroups()
expandAllRowGroups()
expandColumnGroupsUpToDepth(groupDepth)
expandRowGroupsUpToDepth(groupDepth)
getActiveCell()
getActiveRange()
getActiveRangeList()
getBandings()
getCharts()
getColumnGroup(columnIndex,groupDepth)
getColumnGroupControlPosition()
getColumnGroupDepth(columnIndex)
getColumnWidth(columnPosition)
getConditionalFormatRules()
getCurrentCell()
getDataRange()
getDataSourceTables()
getDeveloperMetadata()
getDrawings()
getFilter()
getFormUrl()
getFrozenColumns()
getFrozenRows()
getImages()
getIndex()
getLastColumn()
getLastRow()
getMaxColumns()
getMaxRows()
getName()
getNamedRanges()
getParent()
getPivotTables()
getProtections(type)
getRange(row,column) (row,column,numRows) (row,column,numRows,numColumns) (a1Notation)
getRangeList(a1Notations)
getRowGroup(rowIndex,groupDepth)
getRowGroupControlPosition()
getRowGroupDepth(rowIndex)
getRowHeight(rowPosition)
getSelection()
getSheetId()
getSheetName()
getSheetProtection()
getSheetValues(startRow,startColumn,numRows,numColumns)
getSlicers()
getTabColor()
getType()
hasHiddenGridlines()
hideColumn(column)
hideColumns(columnIndex) (columnIndex,numColumns)
hideRow(row)
hideRows(rowIndex) (rowIndex,numRows)
hideSheet()
insertChart(chart)
insertColumnAfter(afterPosition)
insertColumnBefore(beforePosition)
insertColumns(columnIndex) (columnIndex,numColumns)
insertColumnsAfter(afterPosition,howMany)
insertColumnsBefore(beforePosition,howMany)
insertImage(blobSource,column,row) (blobSource,column,row,offsetX,offsetY) (url,column,row) (url,column,row,offsetX,offsetY)
insertRowAfter(afterPosition)
insertRowBefore(beforePosition)
insertRows(rowIndex) (rowIndex,numRows)
insertRowsAfter(afterPosition,howMany)
insertRowsBefore(beforePosition,howMany)
insertSlicer(range,anchorRowPos,anchorColPos) (range,anchorRowPos,anchorColPos,offsetX,offsetY)
isColumnHiddenByUser(columnPosition)
isRightToLeft()
isRowHiddenByFilter(rowPosition)
isRowHiddenByUser(rowPosition)
isSheetHidden()
moveColumns(columnSpec,destinationIndex)
moveRows(rowSpec,destinationIndex)
newChart()
protect()
removeChart(chart)
setActiveRange(range)
setActiveRangeList(rangeList)
setActiveSelection(range) (a1Notation)
setColumnGroupControlPosition(position)
setColumnWidth(columnPosition,width)
setColumnWidths(startColumn,numColumns,width)
setConditionalFormatRules(rules)
setCurrentCell(cell)
setFrozenColumns(columns)
setFrozenRows(rows)
setHiddenGridlines(hideGridlines)
setName(name)
setRightToLeft(rightToLeft)
setRowGroupControlPosition(position)
setRowHeight(rowPosition,height)
setRowHeights(startRow,numRows,height)
setRowHeightsForced(startRow,numRows,height)
setSheetProtection(permissions)
setTabColor(color)
showColumns(columnIndex) (columnIndex,numColumns)
showRows(rowIndex) (rowIndex,numRows)
showSheet()
sort(columnPosition) (columnPosition,ascending)
unhideColumn(column)
unhideRow(row)
updateChart(chart)
# Spreadsheet.SheetType
GRID
OBJECT
# Spreadsheet.Slicer
getBackgroundColor()
getColumnPosition()
getContainerInfo()
getFilterCriteria()
getRange()
getTitle()
getTitleHorizontalAlignment()
getTitleTextStyle()
isAppliedToPivotTables()
remove()
setApplyToPivotTables(applyToPivotTables)
setBackgroundColor(color)
setColumnFilterCriteria(columnPosition,filterCriteria)
setPosition(anchorRowPos,anchorColPos,offsetX,offsetY)
setRange(rangeApi)
setTitle(title)
setTitleHorizontalAlignment(horizontalAlignment)
setTitleTextStyle(textStyle)
# Spreadsheet.SortOrder
ASCENDING
DESCENDING
# Spreadsheet.SortSpec
getBackgroundColor()
getDataSourceColumn()
getDimensionIndex()
getForegroundColor()
getSortOrder()
isAscending()
# Spreadsheet.Spreadsheet
addDeveloperMetadata(key) (key,visibility) (key,value) (key,value,visibility)
addEditor(emailAddress) (user)
addEditors(emailAddresses)
addMenu(name,subMenus)
addViewer(emailAddress) (user)
addViewers(emailAddresses)
appendRow(rowContents)
autoResizeColumn(columnPosition)
copy(name)
createDeveloperMetadataFinder()
createTextFinder(findText)
deleteActiveSheet()
deleteColumn(columnPosition)
deleteColumns(columnPosition,howMany)
deleteRow(rowPosition)
deleteRows(rowPosition,howMany)
deleteSheet(sheet)
duplicateActiveSheet()
getActiveCell()
getActiveRange()
getActiveRangeList()
getActiveSheet()
getAs(contentType)
getBandings()
getBlob()
getColumnWidth(columnPosition)
getCurrentCell()
getDataRange()
getDataSourceTables()
getDeveloperMetadata()
getEditors()
getFormUrl()
getFrozenColumns()
getFrozenRows()
getId()
getImages()
getIterativeCalculationConvergenceThreshold()
getLastColumn()
getLastRow()
getMaxIterativeCalculationCycles()
getName()
getNamedRanges()
getNumSheets()
getOwner()
getPredefinedSpreadsheetThemes()
getProtections(type)
getRange(a1Notation)
getRangeByName(name)
getRangeList(a1Notations)
getRecalculationInterval()
getRowHeight(rowPosition)
getSelection()
getSheetById(id)
getSheetByName(name)
getSheetId()
getSheetName()
getSheetProtection()
getSheetValues(startRow,startColumn,numRows,numColumns)
getSheets()
getSpreadsheetLocale()
getSpreadsheetTheme()
getSpreadsheetTimeZone()
getUrl()
getViewers()
hideColumn(column)
hideRow(row)
insertColumnAfter(afterPosition)
insertColumnBefore(beforePosition)
insertColumnsAfter(afterPosition,howMany)
insertColumnsBefore(beforePosition,howMany)
insertImage(blobSource,column,row) (blobSource,column,row,offsetX,offsetY) (url,column,row) (url,column,row,offsetX,offsetY)
insertRowAfter(afterPosition)
insertRowBefore(beforePosition)
insertRowsAfter(afterPosition,howMany)
insertRowsBefore(beforePosition,howMany)
insertSheet() (sheetIndex) (sheetIndex,options{template}) (options{template}) (sheetName) (sheetName,sheetIndex) (sheetName,sheetIndex,options{template}) (sheetName,options{template})
insertSheetWithDataSourceTable(spec)
isAnonymousView()
isAnonymousWrite()
isColumnHiddenByUser(columnPosition)
isIterativeCalculationEnabled()
isRowHiddenByFilter(rowPosition)
isRowHiddenByUser(rowPosition)
moveActiveSheet(pos)
moveChartToObjectSheet(chart)
removeEditor(emailAddress) (user)
removeMenu(name)
removeNamedRange(name)
removeViewer(emailAddress) (user)
rename(newName)
renameActiveSheet(newName)
resetSpreadsheetTheme()
setActiveRange(range)
setActiveRangeList(rangeList)
setActiveSelection(range) (a1Notation)
setActiveSheet(sheet) (sheet,restoreSelection)
setAnonymousAccess(anonymousReadAllowed,anonymousWriteAllowed)
setColumnWidth(columnPosition,width)
setCurrentCell(cell)
setFrozenColumns(columns)
setFrozenRows(rows)
setIterativeCalculationConvergenceThreshold(minThreshold)
setIterativeCalculationEnabled(isEnabled)
setMaxIterativeCalculationCycles(maxIterations)
setNamedRange(name,range)
setRecalculationInterval(recalculationInterval)
setRowHeight(rowPosition,height)
setSheetProtection(permissions)
setSpreadsheetLocale(locale)
setSpreadsheetTheme(theme)
setSpreadsheetTimeZone(timezone)
show(userInterface)
sort(columnPosition) (columnPosition,ascending)
toast(msg) (msg,title) (msg,title,timeoutSeconds)
unhideColumn(column)
unhideRow(row)
updateMenu(name,subMenus)
# Spreadsheet.SpreadsheetApp
AutoFillSeries
BandingTheme
BooleanCriteria
BorderStyle
ColorType
CopyPasteType
DataExecutionErrorCode
DataExecutionState
DataSourceParameterType
DataSourceType
DataValidationCriteria
DeveloperMetadataLocationType
DeveloperMetadataVisibility
Dimension
Direction
GroupControlTogglePosition
InterpolationType
PivotTableSummarizeFunction
PivotValueDisplayType
ProtectionType
RecalculationInterval
RelativeDate
SheetType
TextDirection
TextToColumnsDelimiter
ThemeColorType
ValueType
WrapStrategy
create(name) (name,rows,columns)
enableAllDataSourcesExecution()
enableBigQueryExecution()
flush()
getActive()
getActiveRange()
getActiveRangeList()
getActiveSheet()
getActiveSpreadsheet()
getCurrentCell()
getSelection()
getUi()
newCellImage()
newColor()
newConditionalFormatRule()
newDataSourceSpec()
newDataValidation()
newFilterCriteria()
newRichTextValue()
newTextStyle()
open(file)
openById(id)
openByUrl(url)
setActiveRange(range)
setActiveRangeList(rangeList)
setActiveSheet(sheet) (sheet,restoreSelection)
setActiveSpreadsheet(newActiveSpreadsheet)
setCurrentCell(cell)
# Spreadsheet.SpreadsheetTheme
getConcreteColor(themeColorType)
getFontFamily()
getThemeColors()
setConcreteColor(themeColorType,color) (themeColorType,red,green,blue)
setFontFamily(fontFamily)
# Spreadsheet.TextDirection
LEFT_TO_RIGHT
RIGHT_TO_LEFT
# Spreadsheet.TextFinder
findAll()
findNext()
findPrevious()
getCurrentMatch()
ignoreDiacritics(ignoreDiacritics)
matchCase(matchCase)
matchEntireCell(matchEntireCell)
matchFormulaText(matchFormulaText)
replaceAllWith(replaceText)
replaceWith(replaceText)
startFrom(startRange)
useRegularExpression(useRegEx)
# Spreadsheet.TextRotation
getDegrees()
isVertical()
# Spreadsheet.TextStyle
copy()
getFontFamily()
getFontSize()
getForegroundColor()
getForegroundColorObject()
isBold()
isItalic()
isStrikethrough()
isUnderline()
# Spreadsheet.TextStyleBuilder
build()
setBold(bold)
setFontFamily(fontFamily)
setFontSize(fontSize)
setForegroundColor(cssString)
setForegroundColorObject(color)
setItalic(italic)
setStrikethrough(strikethrough)
setUnderline(underline)
# Spreadsheet.TextToColumnsDelimiter
COMMA
PERIOD
SEMICOLON
SPACE
# Spreadsheet.ThemeColor
getColorType()
getThemeColorType()
# Spreadsheet.ThemeColorType
ACCENT1
ACCENT2
ACCENT3
ACCENT4
ACCENT5
ACCENT6
BACKGROUND
HYPERLINK
TEXT
UNSUPPORTED
# Spreadsheet.ValueType
IMAGE
# Spreadsheet.WrapStrategy
CLIP
OVERFLOW
WRAP
# Utilities.Charset
US_ASCII
UTF_8
# Utilities.DigestAlgorithm
MD2
MD5
SHA_1
SHA_256
SHA_384
SHA_512
# Utilities.MacAlgorithm
HMAC_MD5
HMAC_SHA_1
HMAC_SHA_256
HMAC_SHA_384
HMAC_SHA_512
# Utilities.RsaAlgorithm
RSA_SHA_1
RSA_SHA_256
# Utilities.Utilities
Charset
DigestAlgorithm
MacAlgorithm
RsaAlgorithm
base64Decode(encoded) (encoded,charset)
base64DecodeWebSafe(encoded) (encoded,charset)
base64Encode(data) (data,charset)
base64EncodeWebSafe(data) (data,charset)
computeDigest(algorithm,value) (algorithm,value,charset)
computeHmacSha256Signature(value,key) (value,key,charset)
computeHmacSignature(algorithm,value,key) (algorithm,value,key,charset)
computeRsaSha1Signature(value,key) (value,key,charset)
computeRsaSha256Signature(value,key) (value,key,charset)
computeRsaSignature(algorithm,value,key) (algorithm,value,key,charset)
formatDate(date,timeZone,format)
formatString(template,...args)
getUuid()
gzip(blob) (blob,name)
jsonParse(jsonString)
jsonStringify(obj)
newBlob(data) (data,contentType) (data,contentType,name)
parseCsv(csv) (csv,delimiter)
parseDate(date,timeZone,format)
sleep(milliseconds)
ungzip(blob)
unzip(blob)
zip(blobs) (blobs,name)
`;

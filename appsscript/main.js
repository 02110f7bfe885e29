// The functions that Google calls. Each hands over to the bundle in code.js.

function onOpen(e) {
  __pairwright.onOpen(e);
}

function onInstall(e) {
  onOpen(e);
}

function showPanel(lacking) {
  __pairwright.showPanel(lacking);
}

function readNow() {
  __pairwright.readNow();
}

function checkSheet() {
  __pairwright.checkSheet();
}

function pairwright(request) {
  return __pairwright.pairwright(request);
}

function onFormSubmitted(e) {
  __pairwright.onFormSubmitted(e);
}

function onEveryHour(e) {
  __pairwright.onEveryHour(e);
}

function onCheck(e) {
  __pairwright.onCheck(e);
}

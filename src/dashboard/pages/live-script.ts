/**
 * Keeps an open page fresh: asks for it again, and puts its new content in the place of the old where that differs. Focus,
 * scrolling and opened details stay as the reader left them; while a form is begun or text is selected nothing is replaced.
 * Plain JavaScript, for it runs in the browser as it stands here.
 */
export const LIVE_SCRIPT = `'use strict';

const EVERY_MS = 5000;
const ANSWERED_WITHIN_MS = 15000;

const main = document.querySelector('main');
const connection = document.getElementById('connection');
let shown = main.innerHTML; // as the server sent it: what readers open and type is not in it
let lostSince = null;
let timer;

async function refresh() {
  clearTimeout(timer);
  if (document.visibilityState !== 'visible') return; // asks at once when it is seen again
  const answer = await ask();
  if (answer.status === 401) return sayEnded();
  if (answer.status === 0) sayLost('The connection is lost since ');
  else if (answer.status >= 500) sayLost('The desk answers with an error since ');
  else sayFound();
  if (answer.status === 200) show(answer.page);
  refreshLater();
}

function refreshLater() {
  clearTimeout(timer);
  timer = setTimeout(refresh, EVERY_MS);
}

async function ask() {
  try {
    const signal = AbortSignal.timeout(ANSWERED_WITHIN_MS);
    const response = await fetch(location.href, { headers: { 'X-Live': '1', Accept: 'text/html' }, signal });
    return { status: response.status, page: await response.text() };
  } catch {
    return { status: 0 };
  }
}

function sayLost(words) {
  if (lostSince !== null) return; // said once: a status is read aloud
  lostSince = new Date();
  connection.textContent = words + lostSince.toLocaleTimeString() + '. What you see is from then.';
}

function sayFound() {
  lostSince = null;
  if (connection.textContent !== '') connection.textContent = '';
}

function sayEnded() {
  const link = document.createElement('a');
  link.href = '/login?to=' + encodeURIComponent(location.pathname + location.search);
  link.textContent = 'Log in again';
  connection.replaceChildren('Your session has ended. What you see is no longer kept fresh. ', link);
}

function show(page) {
  const fresh = new DOMParser().parseFromString(page, 'text/html');
  const next = fresh.querySelector('main');
  if (next === null || next.innerHTML === shown || isInUse()) return;
  shown = next.innerHTML;
  document.title = fresh.title;
  replace(next);
}

function isInUse() {
  const selection = getSelection();
  if (!selection.isCollapsed && main.contains(selection.anchorNode)) return true;
  return [...main.querySelectorAll('input, textarea, select')].some(isChanged);
}

function isChanged(field) {
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (!field.options) return field.value !== field.defaultValue;
  return field.selectedIndex !== Math.max(0, [...field.options].findIndex(option => option.defaultSelected));
}

function replace(next) {
  const focused = main.contains(document.activeElement) ? document.activeElement : null;
  const restorers = [
    ...[...main.querySelectorAll('details')].map(keepOpen),
    ...[...main.querySelectorAll('.scroll, pre')].map(keepScrolled),
    keepScrolled(document.documentElement),
    ...(focused === null ? [] : [keepFocus(focused)]),
  ];
  main.replaceChildren(...next.childNodes);
  for (const restore of restorers) restore();
}

function keepOpen(element) {
  const [find, { open }] = [finderOf(element), element];
  return () => find()?.toggleAttribute('open', open);
}

function keepScrolled(element) {
  const [find, { scrollLeft, scrollTop }] = [finderOf(element), element];
  return () => find()?.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
}

function keepFocus(element) {
  const find = finderOf(element);
  return () => (find() ?? main).focus({ preventScroll: true });
}

// The same element of another rendering: what it is called, and the how-manieth it is of those that are called so.
function finderOf(element) {
  if (!main.contains(element) || element === main) return () => element;
  const [tag, name] = [element.tagName, nameOf(element)];
  const alike = () => [...main.querySelectorAll(tag)].filter(other => nameOf(other) === name);
  const position = alike().indexOf(element);
  return () => alike()[position] ?? null;
}

function nameOf(element) {
  const given = ['id', 'name', 'value', 'href', 'aria-label'].map(attribute => element.getAttribute(attribute));
  const summary = element.tagName === 'DETAILS' || element.tagName === 'SUMMARY' ? summaryOf(element) : '';
  return JSON.stringify([...given, summary]);
}

// Without figures, for they are what changes: "Waiting (3)".
function summaryOf(element) {
  const summary = element.tagName === 'SUMMARY' ? element : element.querySelector('summary');
  return element.id === '' ? (summary?.textContent ?? '').replace(/[0-9]+/g, '') : '';
}

document.addEventListener('visibilitychange', refresh);
refreshLater();
`;

/** Refuses what a method would ignore: arguments that Google's has no place for, or that the workspace does nothing with. */
import { types } from 'node:util';
import { NotEmulated, signatureError } from '../errors.js';
import { googleMember, type Member, type Signature } from '../google/table.js';
import { isScriptObject, readFieldsOf } from '../script-object.js';

/** `given` as the script wrote them, without undefined ones at the end. `method` reads as many as it has parameters. */
export function checkArguments(
  className: string,
  name: string,
  method: (...args: unknown[]) => unknown,
  given: readonly unknown[],
): void {
  const call = `${className}.${name}`;
  const member = googleMember(className, name);
  if (!member?.signatures) throw new Error(`Google has no method ${call}.`);
  const fitting = member.signatures.filter((one) => fits(one, given.length));
  if (fitting.length === 0 && !isShortHeaders(member, given.length)) throw signatureError(call, given);
  const surplus = given.findIndex((one, index) => index >= method.length && !saysNothing(one));
  if (surplus >= 0) throw new NotEmulated(`${call} with ${nameAt(member, surplus)}`);
  const read = readFieldsOf(method);
  if (!member.hasOptions && !read) return;
  given.forEach((argument, index) => {
    const places = (fitting.length > 0 ? fitting : member.signatures!).flatMap((one) => one[index] ?? []);
    const mine = places.flatMap((place) => read?.[place.name] ?? []);
    const theirs = places.flatMap((place) => place.fields ?? []);
    if (mine.length > 0 || places.some((place) => place.fields)) checkFields(call, argument, mine, theirs);
  });
}

function fits(signature: Signature, count: number): boolean {
  const least = signature.filter((one) => !one.isOptional && !one.isRest).length;
  return count >= least && (count <= signature.length || signature.at(-1)?.isRest === true);
}

/** Of advanced services the package leaves out some ways to call without the headers at the end. */
function isShortHeaders({ signatures }: Member, count: number): boolean {
  return signatures!.some((one) => one.length === count + 1 && one.at(-1)!.name === 'headers');
}

function nameAt({ signatures }: Member, index: number): string {
  const longEnough = signatures!.find((one) => one.length > index);
  return longEnough?.[index]?.name ?? `${index + 1} arguments`;
}

function checkFields(call: string, argument: unknown, mine: readonly string[], theirs: readonly string[]): void {
  if (Array.isArray(argument)) for (const one of argument) checkFields(call, one, mine, theirs);
  if (!isPlain(argument)) return;
  for (const [field, value] of Object.entries(argument)) {
    if (mine.includes(field) || saysNothing(value)) continue;
    if (theirs.length === 0 || theirs.includes(field)) throw new NotEmulated(`${call} with ${field}`);
    throw new NotEmulated(`${call} with ${field}`, `Google would ignore ${field} in ${call}`);
  }
}

/** Nothing is lost with an empty list. */
function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return (Array.isArray(value) || isPlain(value)) && Object.keys(value).length === 0;
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !types.isDate(value) &&
    !isScriptObject(value)
  );
}

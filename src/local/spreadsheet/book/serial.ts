/** Dates as a Sheet keeps them: days since 1899-12-30 in wall time, shown as a date by the cell's number format. */
import { instantAt, utc, wallAt } from '../../zone.js';

const epoch = utc(1899, 12, 30);
const day = 86_400_000;

export function serialOfWall(wallAsUtc: number): number {
  return (wallAsUtc - epoch) / day;
}

export function wallOfSerial(serial: number): number {
  return epoch + Math.round(serial * day);
}

export function serialOfInstant(ms: number, zone: string): number {
  const wall = wallAt(ms, zone);
  return serialOfWall(utc(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second, wall.ms));
}

export function instantOfSerial(serial: number, zone: string): number {
  return instantAt(wallOfSerial(serial), zone);
}

/** Lets the person choose a table on their computer, and reads its bytes. */
import type { FileShape } from '../../server/shapes.js';

export function chooseFile(): Promise<FileShape | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.tsv,.txt,.xlsx,.xlsm';
  return new Promise((chosen) => {
    input.addEventListener('cancel', () => chosen(undefined));
    input.addEventListener('change', async () => {
      const file = input.files?.[0];
      chosen(file && { name: file.name, base64: await base64Of(file) });
    });
    input.click();
  });
}

function base64Of(file: File): Promise<string> {
  const reader = new FileReader();
  return new Promise((done, failed) => {
    reader.addEventListener('load', () => done(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => failed(reader.error));
    reader.readAsDataURL(file);
  });
}

/** A grid of rows and columns: one choice in each row, or as many as wanted. */
import type { FieldProps } from './field.js';

export function Grid({ question, value, onChange }: FieldProps) {
  const { id, kind, rows = [], columns = [] } = question;
  const many = kind === 'checkboxGrid';

  function pick(row: number, column: string, on: boolean): void {
    const ticked = (index: number) => value?.rows?.[index] ?? [];
    const inRow = columns.filter((each) => (each === column ? on : many && ticked(row).includes(each)));
    onChange({ rows: rows.map((_, index) => (index === row ? inRow : ticked(index))) });
  }

  return (
    <div class="grid-frame">
      <table class="grid">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map((column) => (
                <td key={column}>
                  <input
                    type={many ? 'checkbox' : 'radio'}
                    name={`q-${id}-${index}`}
                    aria-label={`${row}: ${column}`}
                    checked={value?.rows?.[index]?.includes(column) ?? false}
                    onChange={(event) => pick(index, column, event.currentTarget.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whom a reference means, and who is one human under two addresses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../src/signups/people/directory.js';
import { findTwins } from '../../src/signups/people/one-human.js';
import { isClear, namesOf, readReferences, shownAs } from '../../src/signups/people/references.js';

const known = directory(
  [
    ['Anna Nowak', 'anna@x.example.org'],
    ['Bob Stone', 'bob@x.example.org'],
    ['Bob Hill', 'hill@x.example.org'],
    ['Zoë Müller', 'zoe@x.example.org'],
    ['Robert Kim', 'r.kim@x.example.org'],
    ['Dr. Eva Orr', 'e@x.example.org'],
    ['Gus Hay', 'gus@x.example.org'],
    ['Ivy Jost', 'i@x.example.org'],
    ['Ana Maria Silva', 'silva@x.example.org'],
    ["Quinn O'Neil", 'q@x.example.org'],
    ['William (Bill) Pratt', 'wp@x.example.org'],
    ['Katherine Smith', 'ks@x.example.org'],
    ['李雷', 'li@x.example.org'],
    ['王小明', 'wang@x.example.org'],
    ['김철수', 'kim@x.example.org'],
    ['محمد علي', 'ma@x.example.org'],
    ['Søren Ågård', 's@x.example.org'],
    ['Jean-Luc Picard', 'jl@gmail.com'],
    ['Owen', 'owen@x.example.org'],
    ['Pia Lund', 'pia@x.example.org'],
    ['Pia Lund', 'lund@x.example.org'],
  ].map(([name, email], at) => ({ id: String(at), name: name!, email: email! })),
);

/** "Anna Nowak", "x? Bob Stone/Bob Hill" of several, "x~ ..." of people alike, "x!" of nobody, "not ..." of who is ruled out. */
const read = (typed: string, own = '') =>
  readReferences(typed, known, own)
    .map((one) => {
      const shown = isClear(one)
        ? shownAs(one, known)
        : `${one.typed}${{ several: '? ', alike: '~ ', none: '!', one: '', near: '' }[one.fit]}${namesOf(one.people).join('/')}`;
      return one.ruledOut ? `not ${shown}` : shown;
    })
    .join('; ');

describe('a reference', () => {
  test.each([
    ['Anna Nowak', 'Anna Nowak'],
    ['Nowak, Anna', 'Anna Nowak'],
    ['NOWAK Anna', 'Anna Nowak'],
    ['anna novak and bob stone', 'Anna Nowak; Bob Stone'],
    ['1. Bob Hill\n2. Anna', 'Bob Hill; Anna Nowak'],
    ['hill@x.example.org', 'Bob Hill'],
    ['zoe muller', 'Zoë Müller'],
    ['Zoe Mueller', 'Zoë Müller'],
    ['Bob', 'Bob? Bob Stone/Bob Hill'],
    ['Carla Stranger', 'Carla Stranger!'],
    ['no preference', ''],
    ['', ''],
    ['Anna Nowak, Anna Nowak', 'Anna Nowak'],
    ['Kim, Robert', 'Robert Kim'],
    ['Kim, Bob', 'Robert Kim'],
    ['Prof. Dr. Eva Orr', 'Dr. Eva Orr'],
    ['Orr, Dr. Eva', 'Dr. Eva Orr'],
    ['Eva Orr, PhD', 'Dr. Eva Orr'],
    ['Mr Hay', 'Gus Hay'],
    ['Gus Hay (HR)', 'Gus Hay'],
    ['Gus Hay - Head of HR', 'Gus Hay'],
    ['Gus Hay <ghay@firm.example.com>', 'Gus Hay'],
    ['ivy.jost@firm.example.com', 'Ivy Jost'],
    ['IVY.JOST+work@x.example.org', 'Ivy Jost'],
    ['i+news@x.example.org', 'Ivy Jost'],
    ['ivyjost@firm.example.com', 'Ivy Jost'],
    ['ijost@firm.example.com', 'ijost@firm.example.com~ Ivy Jost'],
    ['ivy@x.example.org', 'ivy@x.example.org~ Ivy Jost'],
    ['ivy@firm.example.com', 'ivy@firm.example.com!'],
    ['jeanlucpicard@googlemail.com', 'Jean-Luc Picard'],
    ['j.l@gmail.com', 'Jean-Luc Picard'],
    ['A. Silva', 'Ana Maria Silva'],
    ['A. M. Silva', 'Ana Maria Silva'],
    ['Ana Silva', 'Ana Maria Silva'],
    ['B. Silva', 'B. Silva!'],
    ['anna n.', 'Anna Nowak'],
    ['Robert (Bob) Kim', 'Robert Kim'],
    ['Bill Pratt', 'William (Bill) Pratt'],
    ['William "Bill" Pratt', 'William (Bill) Pratt'],
    ['Katie Smith', 'Katherine Smith'],
    ['Kathleen Smith', 'Kathleen Smith~ Katherine Smith'],
    ['John Smith', 'John Smith!'],
    ['Quinn ONeil', "Quinn O'Neil"],
    ['Quinn O’Neil', "Quinn O'Neil"],
    ['李 雷', '李雷'],
    ['李雷老师', '李雷'],
    ['李磊', '李磊!'],
    ['小明', '小明~ 王小明'],
    ['王老师', '王老师~ 王小明'],
    ['李雷、王小明', '李雷; 王小明'],
    ['김철수님', '김철수'],
    ['김철호', '김철호!'],
    ['محمد علي', 'محمد علي'],
    ['د. محمد علي', 'محمد علي'],
    ['Soren Agard', 'Søren Ågård'],
    ['Jean Luc Picard', 'Jean-Luc Picard'],
    ['Owen Blake', 'Owen Blake~ Owen'],
    ['Pia Lund', 'Pia Lund? Pia Lund (pia@x.example.org)/Pia Lund (lund@x.example.org)'],
    ['Pia Lund (lund@x.example.org)', 'lund@x.example.org'],
    ['Gus Hay - Eva Orr', 'Gus Hay; Dr. Eva Orr'],
    ['Gus Hay <gus@x.example.org> Bob Stone <bob@x.example.org>', 'Gus Hay; Bob Stone'],
    ['Hay, Gus, Orr, Eva', 'Gus Hay; Dr. Eva Orr'],
    ['Gus Hay / Eva Orr', 'Gus Hay; Dr. Eva Orr'],
    ['Gus Hay & Eva Orr', 'Gus Hay; Dr. Eva Orr'],
    ['gus@x.example.org bob@x.example.org', 'Gus Hay; Bob Stone'],
    ['Not Bob Stone', 'not Bob Stone'],
    ['Anyone but Gus Hay or Eva Orr', 'not Gus Hay; not Dr. Eva Orr'],
    ['I would rather not meet Gus Hay from HR', 'not Gus Hay'],
    ['Bitte nicht mit Eva Orr', 'not Dr. Eva Orr'],
    ['Gus Hay from accounting, who helped me before', 'Gus Hay; who helped me before!'],
    ['niemand', ''],
    ['nessuno in particolare', ''],
    ['nikoho', ''],
    ['нет таких', ''],
    ['特にありません', ''],
    ['RAS', ''],
    ['无', ''],
    ['لا يوجد', ''],
    ['N/A', ''],
    ['-', ''],
  ])('%j is %s', (typed, expected) => expect(read(typed)).toBe(expected));

  test('names that are too many to be read are told as one that fits nobody', () => {
    const many = Array.from({ length: 60 }, (_, at) => `Stranger${'abcdefghij'.charAt(at % 10)}${at} Nobody`);
    expect(readReferences(`Anna Nowak, ${many.join(', ')}`, known)).toHaveLength(41);
    const late = readReferences(`Anna Nowak\n${'-'.repeat(2100)} Bob Stone`, known);
    expect(late.map(({ typed, fit }) => `${typed} ${fit}`).join()).toBe('Anna Nowak one,Bob Stone none');
  });

  test('nobody refers to themselves', () => expect(read('Anna Nowak', '0')).toBe('Anna Nowak!'));

  test('no cell throws, however long it is, and none takes long', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '(')), (typed) => {
        readReferences(typed, directory([{ id: 'a', name: typed, email: typed }]));
      }),
    );
    const start = performance.now();
    for (const piece of ['a', ' ', '@', 'a@', '(', 'a.', '1-', 'a, ', 'and '])
      readReferences(piece.repeat(50000 / piece.length), known);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a family name with what is put beside it', () => {
  const people = [
    '鈴木 一郎',
    '佐藤 花子',
    '李娜',
    '김철수',
    'Mehmet Demir',
    'Ayşe Yılmaz',
    'Jörg Weiß',
    'Jan Kowalski',
    'सुनीता शर्मा',
    'Иван Петров',
  ];
  const known = directory(people.map((name, at) => ({ id: String(at), name, email: `p${at}@x.org` })));
  test.each([
    ['鈴木部長', 'one 鈴木 一郎'],
    ['鈴木 課長さん', 'one 鈴木 一郎'],
    ['佐藤様', 'one 佐藤 花子'],
    ['田中部長', 'none '],
    ['李娜经理', 'one 李娜'],
    ['李经理', 'alike 李娜'],
    ['김철수 부장님', 'one 김철수'],
    ['Mehmet Bey', 'one Mehmet Demir'],
    ['Ayşe Hanım', 'one Ayşe Yılmaz'],
    ['Herrn Weiß', 'one Jörg Weiß'],
    ['Herr Dr. Weiß', 'one Jörg Weiß'],
    ['dr Jan Kowalski', 'one Jan Kowalski'],
    ['Panem Kowalski', 'one Jan Kowalski'],
    ['Kowalskiego', 'alike Jan Kowalski'],
    ['z Janem Kowalskim', 'alike Jan Kowalski'],
    ['с Петровым', 'alike Иван Петров'],
    ['शर्मा जी', 'one सुनीता शर्मा'],
    ['Kowalewski', 'none '],
    ['Demirel', 'none '],
  ])('%j is %s', (typed, expected) => {
    const { fit, people: found } = known.find(typed);
    expect(`${fit} ${found.map(({ name }) => name).join(', ')}`).toBe(expected);
  });
});

describe('a few letters', () => {
  const people = [
    'Bo Berg',
    'Dan Dog',
    'Alan Ash',
    'Alfred Oak',
    'Jo Lind',
    'Kim Ek',
    'Eve Orr',
    'Ed Orr',
    'Max Maria Rau',
  ];
  const few = directory(people.map((name, at) => ({ id: String(at), name, email: `p${at}@x.org` })));

  test.each([
    ['Bo', 'one Bo Berg'],
    ['D Dog', 'one Dan Dog'],
    ['Jo L', 'one Jo Lind'],
    ['K. E.', 'near Kim Ek'],
    ['M. R.', 'near Max Maria Rau'],
    ['E. O.', 'alike Eve Orr, Ed Orr'],
    ['KE', 'alike Kim Ek'],
    ['Al', 'alike Alan Ash, Alfred Oak'],
    ['Al O', 'alike Alfred Oak'],
    ['E', 'alike Kim Ek, Eve Orr, Ed Orr'],
    ['Orr', 'several Eve Orr, Ed Orr'],
    ['Z', 'none '],
    ['Zo B', 'none '],
  ])('%j is %s', (typed, expected) => {
    const { fit, people: found } = few.find(typed);
    expect(`${fit} ${found.map(({ name }) => name).join(', ')}`).toBe(expected);
  });
});

describe('names that are all alike', () => {
  const people = (name: (at: number) => string) =>
    directory(Array.from({ length: 2000 }, (_, at) => ({ id: String(at), name: name(at), email: `p${at}@x.org` })));
  const code = (at: number) =>
    String(at)
      .padStart(4, '0')
      .replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
  const families = 'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Jeon Hong'.split(
    ' ',
  );
  const korean = (at: number) => `${families[at % 20]!} ${families[Math.floor(at / 20) % 20]!}`;

  test.each<[string, (at: number) => string, (at: number) => string, string]>([
    ['a number, as it is', (at) => `Person ${at} Smith`, (at) => `Person ${at} Smith`, 'one'],
    ['a number that nobody has', (at) => `Person ${at} Smith`, (at) => `Person ${at + 9000} Smith`, 'several'],
    ['letters, as they are', (at) => `Person${code(at)} Smith`, (at) => `Smith, Person${code(at)}`, 'one'],
    ['letters, with a slip', (at) => `Person${code(at)} Smith`, (at) => `Persxn${code(at)} Smith`, 'several'],
    ['letters that nobody has', (at) => `Person${code(at)} Smith`, (at) => `Person${code(at)}xyz Smith`, 'alike'],
    ['a few family names', korean, korean, 'several'],
    ['one of them', korean, (at) => `${families[at % 20]!} Zz${code(at)}`, 'none'],
    ['one name', () => 'Ann Lee', (at) => `Ann Lee${code(at)}`, 'several'],
    ['an address', (at) => `Person${code(at)} Smith`, (at) => `smith${code(at)}@firm.example.com`, 'none'],
    [
      'a sentence',
      (at) => `Person${code(at)} Smith`,
      (at) => `somebody whom ${code(at)} knows from the Smith team`,
      'none',
    ],
  ])('are found by %s without looking at everybody for each', (_, name, reference, expected) => {
    const known = people(name);
    const start = performance.now();
    const found = Array.from({ length: 2000 }, (_one, at) => known.find(reference(at)).fit);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect([...new Set(found)]).toEqual([expected]);
  });
});

describe('one human', () => {
  const twins = (...people: readonly (readonly [name: string, email: string, manager?: string, about?: string])[]) =>
    findTwins(
      people.map(([name, email, manager = '', about = ''], at) => ({ id: String(at), name, email, manager, about })),
    ).map(({ first, other, sign }) => `${first.email} ${other.email} ${sign}`);

  test.each([
    ['one name, two addresses', ['Ann Lee', 'ann@a.org'], ['Lee, Ann', 'al@b.org'], 'person'],
    ['an address with a tag', ['Ann Lee', 'ann.lee@gmail.com'], ['Annie L.', 'annlee+mentors@googlemail.com'], 'inbox'],
    ['one inbox for two names', ['Ann Lee', 'office+ann@a.org'], ['Bob Moss', 'office+bob@a.org'], 'inbox'],
    ['a name that is the other mailbox', ['Ann', 'ann.lee@a.org'], ['Ann Lee', 'al@b.org'], 'person'],
    ['one local part and names alike', ['Bob Kim', 'rkim77@a.org'], ['Robert Kim', 'rkim77@b.org'], 'person'],
    ['a name in the middle or its letter', ['Maria F. Ruiz', 'x@a.org'], ['María Fernanda Ruiz', 'y@b.org'], 'person'],
    ['names alike and one manager', ['A. Lee', 'x@a.org', 'Gus Hay'], ['Ann Lee', 'y@b.org', 'gus hay'], 'person'],
  ] as const)('%s', (_, one, other, sign) => {
    expect(twins(one, other)).toEqual([`${one[1]} ${other[1]} ${sign}`]);
    expect(twins(other, ['Zed Quill', 'zed@z.org'], one)).toEqual([`${other[1]} ${one[1]} ${sign}`]);
  });

  test.each([
    ['names alike and nothing else', ['A. Lee', 'x@a.org'], ['Ann Lee', 'y@b.org']],
    ['two names in the middle', ['Maria Franca Ruiz', 'x@a.org'], ['María Fernanda Ruiz', 'y@b.org']],
    ['vowels that are marks', ['रवि कुमार', 'x@a.org'], ['रेवा कुमारी', 'y@b.org']],
    ['told apart by a number', ['Tester 1', 't1@a.org', 'Gus Hay'], ['Tester 2', 't2@b.org', 'Gus Hay']],
    ['told apart by the organiser', ['Ann Lee (Sales)', 'ann@a.org'], ['Ann Lee', 'al@b.org']],
    ['one manager', ['Cy Lee', 'x@a.org', 'Gus Hay'], ['Ann Lee', 'y@b.org', 'Gus Hay']],
    ['one local part of many', ['Cy Moor', 'info@a.org'], ['Ann Lee', 'info@b.org']],
  ] as const)('is not found by %s', (_, one, other) => expect(twins(one, other)).toEqual([]));
});

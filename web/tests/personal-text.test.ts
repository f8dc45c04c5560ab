import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { cleanName, cleanNote, codePoints, firstOf, initial, isName, isolated } from '../src/shared/text/personal-text'

declare const CONTRACTS: string
type Row = { text: string; stored?: string; refused?: true; why: string }
const { names, notes } = JSON.parse(readFileSync(join(CONTRACTS, 'text/names.json'), 'utf8')) as {
  names: Row[]
  notes: Row[]
}

test('a name that the server accepts is sent as it will be stored', () => {
  for (const { text, stored, why } of names.filter((row) => !row.refused)) {
    assert.equal(cleanName(text), stored, why)
    assert.ok(isName(cleanName(text)), why)
  }
})

test('a name that the server would refuse is cleaned until acceptable, or refused here', () => {
  for (const { text, why } of names.filter((row) => row.refused)) {
    const clean = cleanName(text)
    // Hidden characters from pasted text are removed; each name has letters of one of these scripts.
    if (isName(clean)) assert.match(clean, /^(Live|Anna|a ?b|דוד|محمد)$/u, why)
  }
  assert.equal(cleanName('  An\u00ADna\u200B '), 'Anna')
  for (const hidden of ['\u200B', '\u3164', '\u2800', '\uFEFF', '\u2060', '\u00AD', ' \u200D ', '\uFE0F', '\u0301']) {
    assert.ok(!isName(cleanName(hidden)), hidden.codePointAt(0)?.toString(16))
  }
})

test('a note is cleaned, and never refused for a character', () => {
  for (const { text, stored, why } of notes.filter((row) => !row.refused)) assert.equal(cleanNote(text), stored, why)
  for (const { text, why } of notes.filter((row) => row.refused))
    assert.notEqual(cleanNote(text).slice(0, 500), text, why)
  assert.equal(cleanNote('a\r\nb\u2028c\u202Ed'), 'a\nb\ncd')
})

test('lengths are code points, and an emoji is not cut in half', () => {
  assert.equal(codePoints('😀😀'), 2)
  assert.equal(firstOf('😀'.repeat(61), 60), '😀'.repeat(60))
  assert.equal(firstOf('Anna', 60), 'Anna')
})

test('a right-to-left name is isolated in a sentence, and no other name is', () => {
  assert.equal(isolated('דוד'), '\u2068דוד\u2069')
  assert.equal(isolated('\u202Evil'), '\u2068\u202Evil\u2069')
  for (const name of ['Anna', '李小龍', 'José 3', '😀']) assert.equal(isolated(name), name)
})

test('the initial of a name is a whole, visible character', () => {
  for (const [name, letter] of [
    ['Anna', 'A'],
    ['😀 Smile', '😀'],
    [isolated('דוד כהן'), 'ד'],
    [isolated('محمد'), 'م'],
    ['\u{1D4D0}lice', '\u{1D4D0}'],
    ['e\u0301mile', 'e\u0301'],
    ['', ''],
  ] as const) {
    assert.equal(initial(name), letter)
    assert.ok(!/[\uD800-\uDFFF]/.test(initial(name).replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '')), name)
  }
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockNames, frontmatterJsonSchema } from '@trifold/compile'
import { calloutKinds, diagnosticCodes, plainText, type TableRow, visit } from '@trifold/core'
import { themeJsonSchema } from '@trifold/deck'
import { configSchema } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemaNames } from '../../apps/cli/src/commands/schema-names.ts'
import { createProgram } from '../../apps/cli/src/program.ts'
import { reportFormats } from '../../apps/cli/src/report/formats.ts'
import { compileText } from '../articles/compile-text.ts'

/** The tables of the reference name all that there is, and nothing that is not. */

const textOf = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../content', path), 'utf8')

const reference = textOf('handbook/command-line.md')

/** A row of a table: in each cell, what stands there as code, or else the cell's words. */
type Row = readonly (readonly string[])[]

const readRow = ({ children }: TableRow): Row =>
  children.map((cell) => {
    const codes: string[] = []
    visit(cell.children, (node) => {
      if (node.type === 'inlineCode') codes.push(node.value)
    })
    return codes.length > 0 ? codes : [plainText(cell.children)]
  })

const tablesOf = (text: string): Row[][] => {
  const tables: Row[][] = []
  visit(compileText(text).article?.children ?? [], (node) => {
    if (node.type === 'table') tables.push(node.children.map(readRow))
  })
  return tables
}

type RowsUnder = (...head: readonly string[]) => readonly Row[]

/** The rows below a head that begins with these words, of all tables of a text that have it. */
const rowsOf = (text: string): RowsUnder => {
  const tables = tablesOf(text)
  return (...head) =>
    tables.flatMap(([first, ...rows]) =>
      head.every((word, index) => first?.[index]?.[0] === word) ? rows : [],
    )
}

const rowsUnder = rowsOf(reference)
const rowsOfLanguage = rowsOf(textOf('handbook/authoring-language.md'))

/** The first word of what the rows have in a column, sorted: `--to` of `--to <formats>`. */
const names = (rows: readonly Row[], column = 0): string[] =>
  rows.flatMap((row) => row[column] ?? []).map((code) => code.split(' ')[0] ?? '')

/** The keys of what a schema describes; one that has a name of its own stands among its definitions. */
const keysOf = (schema: object): string[] => {
  const { $ref = '', $defs = {}, definitions = $defs, properties } = schemaShape.parse(schema)
  return Object.keys(properties ?? definitions[$ref.split('/').at(-1) ?? '']?.properties ?? {})
}

const describedShape = z.object({ properties: z.record(z.string(), z.unknown()).optional() })
const schemaShape = describedShape.extend({
  $ref: z.string().optional(),
  $defs: z.record(z.string(), describedShape).optional(),
  definitions: z.record(z.string(), describedShape).optional(),
})

const optionsOf = (options: z.ZodType): string[] =>
  keysOf(z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' }))

const program = createProgram(
  { stdout: { write: () => true }, stderr: { write: () => true } } as never,
  () => {},
)

describe('the reference names', () => {
  it('every command, and no other', () => {
    const commands = rowsUnder('Command').map(([cell]) => /^trifold (\S+)/.exec(cell?.[0] ?? '')?.[1])
    expect(commands.sort()).toEqual(program.commands.map((command) => command.name()).sort())
  })

  it('every option of each command, and no other', () => {
    const told = rowsUnder('Option', 'For').flatMap((row) =>
      names([row]).flatMap((option) => (row[1] ?? []).map((command) => `${command} ${option}`)),
    )
    const known = program.commands.flatMap((command) =>
      command.options.map(({ long }) => `${command.name()} ${long}`),
    )
    expect(told.sort()).toEqual(known.sort())
  })

  it('every value that an option can have', () => {
    const choices = program.commands.flatMap((command) =>
      command.options.flatMap(({ argChoices }) => argChoices ?? []),
    )
    expect(choices.length).toBeGreaterThan(20)
    expect(choices.filter((choice) => !reference.includes(`\`${choice}\``))).toEqual([])
  })

  it('every format, every report and every schema, and no other', () => {
    expect(names(rowsUnder('Format', 'Output')).sort()).toEqual(renderers.map(({ name }) => name).sort())
    expect(names(rowsUnder('Format', 'For')).sort()).toEqual([...reportFormats].sort())
    expect(names(rowsUnder('Name', 'The schema is of')).sort()).toEqual([...schemaNames].sort())
  })

  it('every key of the configuration, and no other', () => {
    expect(names(rowsUnder('Key', 'Holds')).sort()).toEqual(Object.keys(configSchema.shape).sort())
  })

  it('every option of each format, and no other', () => {
    const told = rowsUnder('Format', 'Option').flatMap(([formats = [], options = []]) =>
      formats.flatMap((format) => options.map((option) => `${format} ${option}`)),
    )
    const known = renderers.flatMap(({ name, options }) =>
      optionsOf(options).map((option) => `${name} ${option}`),
    )
    expect(told.sort()).toEqual(known.sort())
  })

  it('every key of front matter, and no other', () => {
    const plain = (key: string): string => key.toLowerCase().replaceAll(/[-_]/g, '')
    const own = names(rowsOfLanguage('Key', 'Holds', 'Without it'))
    const others = rowsOfLanguage('Key', 'Also read as').flatMap(([, aliases]) => aliases ?? [])
    const known = keysOf(frontmatterJsonSchema())
    expect([...own, ...others].map(plain).sort()).toEqual([...new Set(known.map(plain))].sort())
  })

  it('every key of a theme, and no other', () => {
    const told = names(rowsOfLanguage('Key', 'Holds').filter(({ length }) => length === 2))
    expect(told.sort()).toEqual(keysOf(themeJsonSchema()).sort())
  })

  it('every block, and no other', () => {
    const blocks = names(rowsOfLanguage('Block', 'Holds', 'Attributes').slice(0, -1))
    expect([...blocks, ...calloutKinds].sort()).toEqual([...blockNames].sort())
  })

  it('every finding on style', () => {
    const onStyle = diagnosticCodes.filter((code) =>
      /^tags: .*\bstyle\b/m.test(textOf(`diagnostics/${code}.md`)),
    )
    expect(names(rowsUnder('Code', 'Told is')).sort()).toEqual(onStyle)
  })
})

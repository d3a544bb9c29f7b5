import { Argument, Option } from 'commander'
import { type SchemaName, schemaNames } from '../commands/schema-names.ts'
import { type PlainFormat, plainFormats } from '../report/formats.ts'
import type { AddCommand } from './add-command.ts'
import { oneOf } from './one-of.ts'

const addJsonSchema: AddCommand = (program, io, finish) => {
  program
    .command('json-schema')
    .description('print the JSON Schema of what an author writes, or of what Trifold prints')
    .addArgument(
      oneOf(new Argument('[name]', 'what the schema is of').default('article'), 'the schema', schemaNames),
    )
    .argument('[block]', 'with fences: of this block alone')
    .action(async (name: SchemaName, block: string | undefined) => {
      const { jsonSchemaCommand } = await import('../commands/json-schema.ts')
      finish(jsonSchemaCommand(name, block, io))
    })
}

const addMcp: AddCommand = (program, io, finish) => {
  program
    .command('mcp')
    .description('let a writing assistant check, build and look up, over the Model Context Protocol')
    .argument('[folder]', 'the collection to work in', '.')
    .action(async (folder: string) => {
      const { mcpCommand } = await import('../commands/mcp.ts')
      finish(await mcpCommand(folder, io))
    })
}

const addExplain: AddCommand = (program, io, finish) => {
  program
    .command('explain')
    .description('tell what a finding means, with a wrong and a right example')
    .argument('[code]', 'the code of the finding, such as fence-closed (default: a list of all)')
    .addOption(
      oneOf(new Option('--format <name>', 'how to tell it').default('text'), '--format', plainFormats),
    )
    .action(async (code: string | undefined, options: { format: PlainFormat }) => {
      const { explainCommand } = await import('../commands/explain.ts')
      finish(explainCommand(code, options, io))
    })
}

/** What tells people, editors and assistants what there is. */
export const referenceCommands: readonly AddCommand[] = [addJsonSchema, addMcp, addExplain]

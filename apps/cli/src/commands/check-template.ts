import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '@trifold/engine'
import { checkTemplate, type TemplateCheck } from '@trifold/pptx/template'
import type { ExitCode } from '../exit-code.ts'
import type { PlainFormat } from '../report/formats.ts'
import { templateText } from '../report/template-text.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'
import { jsonText } from '../terminal/json-text.ts'
import { exitCodeOf } from './exit-code-of.ts'

export interface CheckTemplateOptions {
  readonly format: PlainFormat
}

/**
 * `trifold check-template`: tells how a presentation would be filled as a template.
 *
 * @throws UsageError if there is no such file.
 */
export const checkTemplateCommand = async (
  file: string,
  { format }: CheckTemplateOptions,
  io: Io,
): Promise<ExitCode> => {
  const bytes = await readFile(resolve(io.cwd, file)).catch((cause: unknown) => {
    throw new UsageError(`there is no template ${JSON.stringify(file)} that can be read`, { cause })
  })
  const check = checkTemplate(file, bytes)
  io.stdout.write(
    format === 'json' ? templateJson(check) : templateText(check, coloursFor(io.stdout, io.env)),
  )
  return exitCodeOf(check)
}

const templateJson = ({ report, diagnostics }: TemplateCheck): string => jsonText({ ...report, diagnostics })

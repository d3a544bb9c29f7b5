import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '@trifold/engine'

/** The finding of a file that is no presentation that can be read, whatever is in it. */
const noPresentation = 'template-file'

/**
 * Refuses a `--template` that is no presentation before anything is built, as one that is not there: the command was called
 * wrongly. What is wrong inside a presentation is for the report, and so is a file that cannot be read.
 *
 * @throws UsageError that says what the file is.
 */
export const requirePresentation = async (template: string | undefined, cwd: string): Promise<void> => {
  if (template === undefined) return
  const bytes = await readFile(resolve(cwd, template)).catch(() => undefined)
  if (bytes === undefined) return
  const { checkTemplate } = await import('@trifold/pptx/template')
  const found = checkTemplate(template, bytes).diagnostics.find(({ code }) => code === noPresentation)
  if (found !== undefined)
    throw new UsageError(
      `--template ${JSON.stringify(template)}: ${found.message} ${found.help ?? ''}`.trim(),
    )
}

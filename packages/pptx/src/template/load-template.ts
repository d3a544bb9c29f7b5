import { createDiagnostic, type Diagnostic, type LocalFile } from '@trifold/core'
import type { DeckBox } from '@trifold/deck'
import type { Design } from '../design/design.ts'
import { templateDesign } from './design/template-design.ts'
import { readTemplate } from './layouts/template.ts'

/** A template that slides can be written into. */
export interface LoadedTemplate {
  readonly design: Design
  /** The box that slides are paginated for, with the widths of the template’s faces. */
  readonly box: DeckBox
  /** The colour of text, as `#rrggbb`. */
  readonly ink: string
}

/** The user’s template, read once in a run; what keeps it from being used is an error in its file. */
export const loadTemplate = (
  file: LocalFile,
  rtl: boolean,
): { readonly loaded?: LoadedTemplate; readonly diagnostics: readonly Diagnostic[] } =>
  file.derive(`pptx template ${rtl}`, () => {
    const { template, findings } = readTemplate(file.bytes)
    const diagnostics = findings
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => createDiagnostic(file.path, undefined, finding))
    if (template === undefined || diagnostics.some(({ severity }) => severity === 'error'))
      return { diagnostics }
    const { design, measurer, ink } = templateDesign(template, rtl)
    const box = { name: `template ${file.hash}`, geometry: design.geometry, measurer }
    return { loaded: { design, box, ink }, diagnostics }
  })

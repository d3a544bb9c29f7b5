import type { DiagnosticCode, Finding } from '@trifold/core'

const quoted = (name: string): string => `“${name}”`

const error = (code: DiagnosticCode, message: string, help?: string): Finding => ({
  code,
  severity: 'error',
  message,
  help,
})

const info = (code: DiagnosticCode, message: string, help?: string): Finding => ({
  code,
  severity: 'info',
  message,
  help,
})

/** Every finding about a user's template, by its code. */
export const findings = {
  'template-file': (reason: string): Finding =>
    error(
      'template-file',
      `The template cannot be read: ${reason}.`,
      'Expected is a presentation or a template of PowerPoint (.pptx, .potx), saved without a password.',
    ),
  'template-size': (what: string, most: string): Finding =>
    error(
      'template-size',
      `The template ${what}; the most is ${most}.`,
      'Remove its slides and large media.',
    ),
  'template-part': (name: string, reason: string): Finding =>
    error(
      'template-part',
      `In the template, ${quoted(name)} cannot be used: ${reason}.`,
      'Open the file in PowerPoint and save it anew.',
    ),
  'template-layouts': (): Finding =>
    error(
      'template-layouts',
      'The template has no slide master with layouts.',
      'A master is made in PowerPoint under View → Slide Master.',
    ),
  'template-content': (): Finding =>
    error(
      'template-content',
      'No layout of the template has both a title and a place for text, one below or beside the other.',
      'Add a layout “Title and Content” under View → Slide Master.',
    ),
  'template-room': (width: number, height: number): Finding =>
    error(
      'template-room',
      `The place for text in the template’s layouts is ${width} × ${height} pt; it takes 200 × 100 pt at least.`,
      'Make the text placeholder of the master larger.',
    ),
  'template-macros': (): Finding =>
    info(
      'template-macros',
      'The template holds macros; presentations made with it have none.',
      'Nothing is to be done, unless somebody counts on them.',
    ),
  'template-layout-found': (role: string, stand: string): Finding =>
    info(
      'template-layout-found',
      `The template has no layout for ${role}; ${stand} stands in.`,
      'PowerPoint adds the standard layouts under View → Slide Master → Insert Layout.',
    ),
  'template-text-size': (points: number, wished: number): Finding =>
    info(
      'template-text-size',
      `Text is set in ${points} points, not in ${wished} as would go with the template: something of the article fits no slide otherwise.`,
      'Give slides a narrower table or shorter lines of code: :::except{for="slides"} keeps the long ones from them.',
    ),
  'template-font-known': (name: string): Finding =>
    info(
      'template-font-known',
      `The widths of the font ${quoted(name)} are not known: it counts as a fifth wider than Arial.`,
      'Slides hold a little less than they could.',
    ),
}

import { type PlaceReport, type RoleReport, roleName, type TemplateCheck } from '@trifold/pptx/template'
import type { Colours } from '../terminal/colours.ts'
import { counted } from '../terminal/counted.ts'
import { printable } from '../terminal/printable.ts'
import { findings } from './text/findings.ts'

/** For people: findings, then what slides made with a template are like. */
export const templateText = ({ report, diagnostics }: TemplateCheck, colours: Colours): string => {
  const told = findings({ diagnostics, sources: new Map() }, { colours })
  if (report === undefined) return [...told, ''].join('\n')
  const { slide, masters, roles, fonts } = report
  const of = masters === 1 ? 'one master' : `${masters} masters`
  return [
    ...told,
    colours.bold(`Slides of ${slide.width} × ${slide.height} inches, ${of}.`),
    '',
    ...roles.flatMap((role) => roleLines(role, colours)),
    ...fonts.map(
      ({ for: use, name, measuredAs }) =>
        `${use === 'text' ? 'Text' : 'Titles'} in ${printable(name)}${name === measuredAs ? '' : `, measured as ${measuredAs}`}`,
    ),
    '',
  ].join('\n')
}

const roleLines = ({ role, serves, layout, standsIn, places }: RoleReport, colours: Colours): string[] => [
  `${colours.bold(roleName(role))}: ${layout === '' ? 'a layout without a name' : `“${printable(layout)}”`}${
    standsIn === undefined ? '' : colours.yellow(` (stands in; it is the one for ${roleName(standsIn)})`)
  }`,
  `  slides: ${serves.join(', ')}`,
  ...places.map((place) => `  ${placeLine(place)}`),
  '',
]

const placeLine = ({ place, size, lines, characters }: PlaceReport): string =>
  `${place}: ${size} pt, ${counted(lines, 'line')} of about ${characters} characters`

import { createDiagnostic, type Diagnostic } from '@trifold/core'
import { spacing } from '@trifold/deck'
import { faceNear } from '@trifold/fonts'
import type { LayoutRole } from '../../design/design.ts'
import { sizeOf } from '../design/template-geometry.ts'
import { findings } from '../findings.ts'
import { setFamily } from '../fonts/face-widths.ts'
import { type TemplateFonts, templateFonts } from '../fonts/template-fonts.ts'
import { readTemplate, roleNames, type Template } from '../layouts/template.ts'
import { layoutRoles, roleOf, type TemplateRole, templateRoles } from '../layouts/template-role.ts'
import { textPlace } from '../layouts/text-place.ts'
import type { SourcePlaceholder } from '../read/read-placeholders.ts'

/** What a place of a layout holds, in its own size of type. */
export interface PlaceReport {
  readonly place: string
  /** In points. */
  readonly size: number
  readonly lines: number
  /** Characters of ordinary text that a line holds. */
  readonly characters: number
}

/** The layout that serves a role. */
export interface RoleReport {
  readonly role: TemplateRole
  /** Which layouts of a deck are written into it. */
  readonly serves: readonly LayoutRole[]
  /** The layout’s name in the file, for people. */
  readonly layout: string
  /** Which role’s layout this is, where it stands in. */
  readonly standsIn?: TemplateRole
  readonly places: readonly PlaceReport[]
}

/** What slides made with a template are like. */
export interface TemplateReport {
  /** In inches. */
  readonly slide: { readonly width: number; readonly height: number }
  readonly masters: number
  readonly roles: readonly RoleReport[]
  readonly fonts: readonly {
    readonly for: 'text' | 'titles'
    readonly name: string
    readonly measuredAs: string
  }[]
}

/** What is found of a user’s template: how it would be filled, unless something keeps it from being used. */
export interface TemplateCheck {
  readonly report?: TemplateReport
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a template and tells which of its layouts serves what, what is missing, and how much its places hold. */
export const checkTemplate = (file: string, bytes: Uint8Array): TemplateCheck => {
  const { template, findings: found } = readTemplate(bytes)
  const tell = (of: typeof found) => of.map((finding) => createDiagnostic(file, undefined, finding))
  if (template === undefined) return { diagnostics: tell(found) }
  const fonts = templateFonts(template)
  const unknown = [
    ...new Set([fonts.text, fonts.heading].filter(({ known }) => !known).map(({ name }) => name)),
  ]
  return {
    report: reportOf(template, fonts),
    diagnostics: tell([...found, ...unknown.map(findings['template-font-known'])]),
  }
}

const reportOf = (template: Template, fonts: TemplateFonts): TemplateReport => {
  const { presentation, layouts } = template
  const inches = (emu: number): number => Math.round((emu / 914_400) * 100) / 100
  return {
    slide: { width: inches(presentation.size.width), height: inches(presentation.size.height) },
    masters: presentation.masters.length,
    roles: templateRoles.map((role): RoleReport => {
      const { layout, standsIn, title, texts } = layouts[role]
      return {
        role,
        serves: servedBy(role),
        layout: layout.name,
        ...(standsIn === undefined ? {} : { standsIn }),
        places: [
          placeOf('title', title, fonts.heading, spacing.headingLineHeight),
          ...texts.map((text, index) =>
            placeOf(texts.length > 1 ? `text ${index + 1}` : 'text', text, fonts.text, spacing.lineHeight),
          ),
        ],
      }
    }),
    fonts: [
      { for: 'text', name: fonts.text.name, measuredAs: fonts.text.measure },
      { for: 'titles', name: fonts.heading.name, measuredAs: fonts.heading.measure },
    ],
  }
}

const servedBy = (role: TemplateRole): LayoutRole[] => layoutRoles.filter((layout) => roleOf[layout] === role)

const emuPerPoint = 12_700

/** Text of which the letters are as wide as those of ordinary English, on average. */
const ordinary = 'the quick brown fox jumps over the lazy dog and then rests for a while '

const placeOf = (
  place: string,
  source: SourcePlaceholder,
  { family }: TemplateFonts['text'],
  lineHeight: number,
): PlaceReport => {
  const { width, height } = textPlace(source)
  const size = sizeOf(source)
  const em = size * emuPerPoint
  const [level] = source.levels
  const set = setFamily(family, {
    capitals: level?.capitals === true,
    spacing: Math.max(0, level?.spacing ?? 0) / size,
  })
  const face = faceNear(set, level?.bold === true ? 700 : 400, 'normal')
  const letters = [...ordinary]
  const letter =
    letters.reduce((sum, character) => sum + (face.advance(character.codePointAt(0) ?? 0) ?? 0.5), 0) /
    letters.length
  const line = Math.max(lineHeight, source.levels[0]?.lineHeight ?? 0)
  return {
    place,
    size,
    lines: Math.floor(height / (em * line)),
    characters: Math.floor(width / (em * letter)),
  }
}

/** What a role is, for people. */
export const roleName = (role: TemplateRole): string => roleNames[role]

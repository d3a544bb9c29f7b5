import type { SlideLayout } from '@trifold/core'
import type { Box, DeckSlide, Geometry } from '@trifold/deck'
import type { Part, Relation } from '../opc/part.ts'
import type { Levels, TextStyle } from '../text/text-style.ts'
import type { Scale } from '../units.ts'
import type { Colour } from './colour.ts'

/**
 * What slides are written into: a presentation without slides. Trifold makes one from a theme's tokens; another is read
 * from the user's template.
 */
export interface Design {
  /** The box that slides are paginated for, in px. */
  readonly geometry: Geometry
  readonly scale: Scale
  /** The slide in EMU; rounded from the geometry, or the template's own. */
  readonly size: { readonly width: number; readonly height: number }
  /** Masters, layouts, themes, the master of notes and whatever these relate to. */
  readonly parts: readonly Part[]
  /** Names of the masters' parts, with the ids that `sldMasterIdLst` gives them. */
  readonly masters: readonly { readonly part: string; readonly id: number }[]
  /** The name of the part of the master of notes. */
  readonly notesMaster: string
  readonly layouts: Readonly<Record<LayoutRole, DesignLayout>>
  /** `p:defaultTextStyle`, from which text boxes inherit. */
  readonly defaultTextStyle: string
  /** What a text box inherits from it. */
  readonly boxStyle: TextStyle
  /** Layouts whose opener is for each slide to draw; others have their own, or none. */
  readonly openers: ReadonlySet<LayoutRole>
  /** How lines are drawn: strong ones twice as thick. */
  readonly lines: 'fine' | 'strong'
  /** Whether each slide shows at its foot how far the deck has come. */
  readonly progress: boolean
  /** Names of faces as `typeface` has them: those of the theme as `+mn-lt` and `+mj-lt`. */
  readonly fonts: { readonly text: string; readonly heading: string; readonly code: string }
  /** A colour as `a:schemeClr`; as `a:srgbClr` where the theme has no room for it. */
  readonly colour: (colour: Colour) => string
  /** The colour of links, where that of the theme cannot be read. */
  readonly linkColour?: string
  /** The id of the style that tables wear. */
  readonly tableStyle: string
  /** `ppt/tableStyles.xml`. */
  readonly tableStyles: string
  /** What a template's presentation says beside masters and slides. */
  readonly presentation?: PresentationExtras
}

/** Settings of a presentation that a template brings along. */
export interface PresentationExtras {
  /** `p:notesSz`. */
  readonly notesSize?: string
  /** Elements between `p:notesSz` and `p:defaultTextStyle`, such as embedded fonts. */
  readonly settings: string
  /** What these refer to. */
  readonly relations: readonly Relation[]
}

/** What a layout is for: the layouts of a deck, and content in two columns or more. */
export type LayoutRole = SlideLayout | 'columns'

/** The layout that a slide wants. */
export const layoutRole = ({ layout, slots }: DeckSlide): LayoutRole =>
  'column-2' in slots && layout !== 'title' && layout !== 'section' ? 'columns' : layout

/** A layout, and the places that it has. */
export interface DesignLayout {
  /** The name of its part. */
  readonly part: string
  readonly placeholders: readonly Placeholder[]
  /** `a:overrideClrMapping`, where it has one. */
  readonly colourMap?: string
  /** Colours on it, where they are others than those of the design. */
  readonly colour?: (colour: Colour) => string
}

/** What a placeholder holds: the title, a slot by its name, or furniture. */
export type PlaceholderRole =
  | 'title'
  | 'subtitle'
  | 'eyebrow'
  | 'credits'
  | 'lead'
  | 'body'
  | 'column-2'
  | 'source'
  | 'caption'
  | 'footer'
  | 'number'

/** A place in a layout that a slide's content inherits from. */
export interface Placeholder {
  readonly role: PlaceholderRole
  /** Value of `type` in `p:ph`; without one it takes any object. */
  readonly type?: string
  readonly idx?: number
  readonly box: Box
  /** What its text inherits, level by level. */
  readonly levels: Levels
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Whether a template centres its lines. */
  readonly centred?: true
  /** Whether a template sets lines in several columns, or does not wrap them, which text of a deck is not measured for. */
  readonly reflows?: true
  /** Whether text stands in from the placeholder's edges, which `box` is without: a template's may. */
  readonly insets?: true
}

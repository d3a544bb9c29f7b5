/** Colours of one appearance, as sRGB hex. Contrast is AA at least on `paper`, AAA for `ink`. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  /** Small and secondary text. */
  readonly muted: string
  /** Hairlines. */
  readonly line: string
  readonly accent: string
  /** Two tints of the paper: behind code and callouts, and behind what is marked. */
  readonly tint: string
  readonly mark: string
  /** Hues of a comparison's subjects, in order; colour-blind people tell the first two apart. */
  readonly subjects: readonly [string, string, ...string[]]
}

const light: Palette = {
  paper: '#FBFAF7',
  ink: '#17191E',
  muted: '#5C626D',
  line: '#D9D6CE',
  accent: '#C8321A',
  tint: '#F2F0EA',
  mark: '#F9EEC8',
  subjects: ['#1B5AA8', '#A84E08', '#0B6B53', '#7A3E9D', '#6B5A00', '#9A2A5B'],
}

const dark: Palette = {
  paper: '#14171C',
  ink: '#F1EFEA',
  muted: '#A3A9B4',
  line: '#343A44',
  accent: '#FF7A5C',
  tint: '#1D2128',
  mark: '#3F371B',
  subjects: ['#7FB2F5', '#F0A35E', '#5FC7A6', '#C79BE8', '#D3BE55', '#F28DB2'],
}

const editorialLight: Palette = {
  paper: '#FFFDF8',
  ink: '#201C18',
  muted: '#6B6259',
  line: '#DDD4C7',
  accent: '#8A2432',
  tint: '#F6F1E7',
  mark: '#F3E3B3',
  subjects: ['#1F4E79', '#8A4B08', '#1D5F4A', '#633A80', '#5E5212', '#84284F'],
}

const editorialDark: Palette = {
  paper: '#1A1714',
  ink: '#F4EEE4',
  muted: '#B5A99B',
  line: '#3E372F',
  accent: '#EE8B93',
  tint: '#241F1B',
  mark: '#443A1F',
  subjects: ['#8FBCE6', '#E3A963', '#79C4A4', '#C9A3E4', '#CDBB62', '#EC93B4'],
}

/** Contrast AAA for every colour that is written in; hairlines are as strong as signs. */
const contrastLight: Palette = {
  paper: '#FFFFFF',
  ink: '#000000',
  muted: '#3A3A3A',
  line: '#5E5E5E',
  accent: '#960C00',
  tint: '#F2F2F2',
  mark: '#FFF0B3',
  subjects: ['#003E8A', '#7A3000', '#004D38', '#5C1A87', '#4A3D00', '#85083F'],
}

const contrastDark: Palette = {
  paper: '#000000',
  ink: '#FFFFFF',
  muted: '#D0D0D0',
  line: '#9A9A9A',
  accent: '#FF9E85',
  tint: '#1A1A1A',
  mark: '#332B00',
  subjects: ['#9CC9FF', '#FFBA7A', '#7FE0C0', '#DDBBFF', '#E8D46A', '#FFA9C8'],
}

/** A palette for bright rooms, and one for dark ones. */
export interface Palettes {
  readonly light: Palette
  readonly dark: Palette
}

const palettes = {
  default: { light, dark },
  editorial: { light: editorialLight, dark: editorialDark },
  contrast: { light: contrastLight, dark: contrastDark },
} as const satisfies Record<string, Palettes>

/** Design tokens that every output shares: one design language, from one place. Sizes are px. */
export const tokens = {
  /** By the name of the theme; pages wear the default one. */
  palettes,
  /** The type scale of a deck, for a slide 720 px high; whole points in PowerPoint. */
  scale: {
    furniture: 16,
    floor: 20,
    small: 24,
    body: 28,
    large: 36,
    heading: 44,
    display: 56,
    title: 72,
  },
  /** Everything stands on multiples of this. */
  step: 8,
  fonts: {
    text: "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif",
    serif: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Liberation Serif', 'Times New Roman', serif",
    code: "Cousine, 'Liberation Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  },
  lineHeight: { heading: 1.2, body: 1.4 },
  /** Milliseconds of a transition. */
  motion: 160,
} as const

import { element, xmlDocument } from '../xml/element.ts'

/** What a theme’s part says. */
export interface ThemeContent {
  readonly name: string
  /** `a:clrScheme`. */
  readonly colours: string
  readonly heading: ThemeFace
  readonly text: ThemeFace
}

interface ThemeFace {
  readonly name: string
  readonly panose: string
  readonly pitchFamily: number
}

/** The media type of a theme. */
export const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml'

/** A theme (ECMA-376, 20.1.6.9): colours, faces, and plain fills and lines, as the design draws nothing else. */
export const themeXml = ({ name, colours, heading, text }: ThemeContent): string =>
  xmlDocument(
    element('a:theme', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name }, [
      element('a:themeElements', {}, [
        colours,
        element('a:fontScheme', { name }, [
          element('a:majorFont', {}, faces(heading)),
          element('a:minorFont', {}, faces(text)),
        ]),
        element('a:fmtScheme', { name }, [
          element('a:fillStyleLst', {}, plainFill.repeat(3)),
          element(
            'a:lnStyleLst',
            {},
            [9525, 19_050, 38_100].map((w) => element('a:ln', { w, cap: 'flat' }, plainFill)),
          ),
          element('a:effectStyleLst', {}, element('a:effectStyle', {}, [element('a:effectLst')]).repeat(3)),
          element('a:bgFillStyleLst', {}, plainFill.repeat(3)),
        ]),
      ]),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
    ]),
  )

const plainFill = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })])

const faces = ({ name, panose, pitchFamily }: ThemeFace): string[] => [
  element('a:latin', { typeface: name, panose, pitchFamily, charset: 0 }),
  element('a:ea', { typeface: '' }),
  // The faces that office programs bring have Arabic and Hebrew letters too.
  element('a:cs', { typeface: name }),
  ...Object.entries(scriptFaces).map(([script, typeface]) => element('a:font', { script, typeface })),
]

/** Faces of scripts that the theme’s own have no letters of (ISO 15924): those that machines in these languages have. */
const scriptFaces = {
  Jpan: 'Yu Gothic',
  Hang: 'Malgun Gothic',
  Hans: 'Microsoft YaHei',
  Hant: 'Microsoft JhengHei',
  Thai: 'Leelawadee UI',
  Deva: 'Nirmala UI',
} as const

import { element, xmlDocument } from '../xml/element.ts'
import type { Colour } from './colour.ts'

/** The id of the style that tables wear in Trifold's own design. */
export const tableStyle = '{6F1B2A4C-3D5E-4F60-8A7B-9C0D1E2F3A4B}'

/** The part of table styles (ECMA-376, 20.1.4.2.27): hairlines between rows, the header in bold above a stronger line. */
export const tableStyles = (colour: (colour: Colour) => string): string =>
  xmlDocument(
    element(
      'a:tblStyleLst',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', def: tableStyle },
      [
        element('a:tblStyle', { styleId: tableStyle, styleName: 'Trifold' }, [
          element('a:wholeTbl', {}, [
            element('a:tcTxStyle', {}, [element('a:fontRef', { idx: 'minor' }), colour('ink')]),
            element('a:tcStyle', {}, [
              element('a:tcBdr', {}, [element('a:insideH', {}, [line(9525, colour('line'))])]),
              element('a:fill', {}, [element('a:noFill')]),
            ]),
          ]),
          element('a:firstRow', {}, [
            element('a:tcTxStyle', { b: 'on' }, [element('a:fontRef', { idx: 'minor' }), colour('ink')]),
            element('a:tcStyle', {}, [
              element('a:tcBdr', {}, [element('a:bottom', {}, [line(19_050, colour('ink'))])]),
            ]),
          ]),
        ]),
      ],
    ),
  )

const line = (w: number, colour: string): string =>
  element('a:ln', { w }, [element('a:solidFill', {}, colour)])

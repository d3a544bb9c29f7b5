import { element } from '../xml/element.ts'

/** Marks what means nothing to those who do not see it ([MS-ODRAWXML], 2.2.7.1). */
export const decorativeMark: string = element('a:extLst', {}, [
  element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: true,
    }),
  ]),
])

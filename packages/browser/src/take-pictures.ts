import type { Shots } from '@trifold/core'
import type { Page } from './with-page.ts'

/** Where an element stands in its document, in px. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** PNG pictures of the elements that a selector finds, in document order. */
export const takePictures = async (page: Page, { selector, scale }: Shots): Promise<Uint8Array[]> => {
  const pictures: Uint8Array[] = []
  await makeRoom(page, await boxesOf(page, selector))
  for (const box of await boxesOf(page, selector)) {
    const { data } = await page.Page.captureScreenshot({
      format: 'png',
      clip: { ...box, scale },
      captureBeyondViewport: true,
    })
    pictures.push(Buffer.from(data, 'base64'))
  }
  return pictures
}

/**
 * Makes the window as large as the largest of the boxes. Where lines begin at the right, what is wider than the window
 * stands out at its left, where no picture can be taken.
 */
const makeRoom = async ({ Emulation }: Page, boxes: readonly Box[]): Promise<void> => {
  const largest = (length: 'width' | 'height') =>
    boxes.reduce((most, box) => Math.max(most, Math.ceil(box[length])), 1)
  await Emulation.setDeviceMetricsOverride({
    width: largest('width'),
    height: largest('height'),
    deviceScaleFactor: 1,
    mobile: false,
  })
}

const boxesOf = async ({ Runtime }: Page, selector: string): Promise<Box[]> => {
  const { result } = await Runtime.evaluate({
    expression: `[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + scrollX, y: y + scrollY, width, height }
    })`,
    returnByValue: true,
  })
  // The expression above makes such an array, in whatever document.
  return result.value as Box[]
}

import { type Turn, turns } from './turn.ts'

/** A JPEG whose bytes say nothing of an orientation, and how it is to be turned instead. */
export interface Upright {
  readonly bytes: Uint8Array
  readonly turn?: Turn
}

/**
 * Takes the orientation out of a JPEG's Exif: some programs follow it and others do not, so the slide turns the picture
 * itself. Bytes that are no such JPEG are returned as they are.
 */
export const upright = (bytes: Uint8Array): Upright => {
  const place = orientationPlace(bytes)
  if (place === undefined) return { bytes }
  const view = viewOf(bytes)
  const turn = turns[view.getUint16(place.offset, place.little) - 1]
  if (turn === undefined || turn === turns[0]) return { bytes }
  // Not `slice`, which of a Buffer gives the same memory.
  const copy = new Uint8Array(bytes)
  viewOf(copy).setUint16(place.offset, 1, place.little)
  return { bytes: copy, turn }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

interface Place {
  readonly offset: number
  readonly little: boolean
}

/** Where the value of Orientation stands. */
const orientationPlace = (bytes: Uint8Array): Place | undefined => {
  const view = viewOf(bytes)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 4 <= bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const length = view.getUint16(at + 2)
    // The first scan: no more headers.
    if (marker === 0xda || length < 2) return undefined
    if (marker === 0xe1 && isExif(bytes, at + 4)) return inTiff(view, at + 10, at + 2 + length)
    at += 2 + length
  }
  return undefined
}

const isExif = (bytes: Uint8Array, at: number): boolean =>
  String.fromCharCode(...bytes.subarray(at, at + 6)) === 'Exif\0\0'

const orientationTag = 0x0112
const shortType = 3

/** The entry in the first directory of the TIFF that Exif is (TIFF 6.0, section 2). */
const inTiff = (view: DataView, start: number, end: number): Place | undefined => {
  const last = Math.min(end, view.byteLength)
  if (start + 8 > last) return undefined
  const little = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, little)
  if (directory + 2 > last) return undefined
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > last) return undefined
    const isOrientation =
      view.getUint16(entry, little) === orientationTag && view.getUint16(entry + 2, little) === shortType
    if (isOrientation) return { offset: entry + 8, little }
  }
  return undefined
}

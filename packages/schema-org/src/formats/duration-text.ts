const pattern =
  /^[+-]?P(?=.)(\d+([.,]\d+)?Y)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?W)?(\d+([.,]\d+)?D)?(T(?=.)(\d+([.,]\d+)?H)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?S)?)?$/

/** Whether the text is a duration of ISO 8601, such as `PT20M`. */
export const isDurationText = (text: string): boolean => pattern.test(text.trim())

/** What reading one file may take; beyond that it is given up, and the seller is told. */
export const limits = {
  /** Of an archive such as a DOCX, by what its own directory says. */
  unpackedBytes: 50_000_000,
  unpackedRatio: 100,
  entries: 2000,
  /** Of a PDF: pages whose text is taken, and pages that are recognised. */
  textPages: 100,
  scannedPages: 10,
  pixels: 40_000_000,
  /** Of what a child answers. */
  answerBytes: 8_000_000,
  /** Of files that are bound into one, and of what is made of sellers' files. */
  boundBytes: 60_000_000,
  writtenBytes: 100_000_000,
} as const

/** What a child may take: its own memory in MB, all its data in bytes, its processor time and its time in seconds. */
export interface Allowance {
  readonly heapMB: number
  readonly dataBytes: number
  readonly cpuSeconds: number
  readonly seconds: number
}

export const forText: Allowance = { heapMB: 192, dataBytes: 800_000_000, cpuSeconds: 10, seconds: 20 }

const startSeconds = 20
const pageSeconds = 30

export function forPictures(pages: number): Allowance {
  const seconds = startSeconds + pages * pageSeconds
  return { heapMB: 512, dataBytes: 1_500_000_000, cpuSeconds: seconds, seconds: seconds * 2 }
}

export const forBinding: Allowance = { heapMB: 768, dataBytes: 1_500_000_000, cpuSeconds: 60, seconds: 120 }

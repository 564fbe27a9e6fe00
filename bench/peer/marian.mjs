// Marian in WebAssembly, on this thread: the worker of @browsermt/bergamot-translator without its messages,
// so that every option is ours.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';

const WORKER = new URL('node_modules/@browsermt/bergamot-translator/worker/', import.meta.url);

// Names under which the program imports its 8-bit products, and those under which it exports its own.
const PRODUCTS = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
};

/** Loads the program. Resolves to its exports. */
export function loadModule() {
  return new Promise((resolve, reject) => {
    const module = {
      print: () => {},
      printErr: (text) => text.includes('LOG(INFO)') || process.stderr.write(`marian: ${text}\n`),
      instantiateWasm(imports, accept) {
        const products = Object.fromEntries(
            Object.entries(PRODUCTS).map(([name, own]) => [name, (...args) => module.asm[own](...args)]));
        WebAssembly.instantiate(readFileSync(new URL('bergamot-translator-worker.wasm', WORKER)),
                                {...imports, wasm_gemm: products})
            .then(({instance}) => accept(instance), reject);
        return {};
      },
      onRuntimeInitialized: () => resolve(module),
    };
    globalThis.Module = module;
    const glue = fileURLToPath(new URL('bergamot-translator-worker.js', WORKER));
    vm.runInThisContext(readFileSync(glue, 'utf8'), {filename: glue});
  });
}

export class Marian {
  /**
   * files: model, vocabularies (one if joint, else source and target) and shortlist (or null), as Buffers.
   * options: Marian's, beside those here.
   */
  constructor(module, files, options) {
    const config = {
      'beam-size': 1,
      normalize: 1.0,
      'word-penalty': 0,
      'max-length-break': 512,
      'mini-batch-words': 1024,
      'max-length-factor': 2.0,
      'ssplit-mode': 'sentence',
      'skip-cost': true,
      'cpu-threads': 0,
      workspace: 128,
      quiet: true,
      'quiet-translation': true,
      ...options,
    };
    const memory = (bytes, alignment) => {
      const aligned = new module.AlignedMemory(bytes.byteLength, alignment);
      aligned.getByteArrayView().set(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      return aligned;
    };
    const vocabularies = new module.AlignedMemoryList();
    for (const bytes of files.vocabularies) vocabularies.push_back(memory(bytes, 64));
    this.module = module;
    this.service = new module.BlockingService({cacheSize: 0});
    this.model = new module.TranslationModel(
        Object.entries(config).map(([name, value]) => `${name}: ${value}\n`).join(''), memory(files.model, 256),
        memory(files.shortlist ?? Buffer.alloc(0), 64), vocabularies, null);
  }

  /** Lines, each a sentence, to their translations. */
  translate(lines) {
    const {module} = this;
    const input = new module.VectorString();
    const options = new module.VectorResponseOptions();
    for (const line of lines) {
      input.push_back(line);
      options.push_back({alignment: false, html: false, qualityScores: false});
    }
    const responses = this.service.translate(this.model, input, options);
    const results = lines.map((_, i) => responses.get(i).getTranslatedText());
    for (const object of [input, options, responses]) object.delete();
    return results;
  }

  delete() {
    this.model.delete();
    this.service.delete();
  }
}

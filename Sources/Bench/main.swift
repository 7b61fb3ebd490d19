#if canImport(Glibc)
import Glibc
#endif

let arguments = CommandLine.arguments.dropFirst()
guard arguments.allSatisfy({ $0 == "--record" }) else {
    print("usage: gxpdf-bench [--record]\n\n  --record  replace the baseline with the ratios of this run")
    exit(64)
}
try Bench().run(records: !arguments.isEmpty)

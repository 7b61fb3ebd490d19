import Foundation
import Testing

@testable import GXPDF

@Suite struct FileReadingTests {
    @Test func aFileIsReadUpToItsLimitAndNotBeyond() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/a.bin"
            try Data(repeating: 1, count: 1_000).write(to: URL(fileURLWithPath: path))
            #expect(try FileReading.read(path, limit: 1_000).count == 1_000)
            #expect(throws: GXPDFError.self) { try FileReading.read(path, limit: 999) }
        }
    }

    @Test func whatIsNoFileIsNotRead() throws {
        #expect(throws: GXPDFError.self) { try FileReading.read("/dev/zero") }
        #expect(throws: GXPDFError.self) { try FileReading.read("/no/such/file") }
    }
}

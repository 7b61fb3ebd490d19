import Reports

/// Reports what is lost or uncertain in the pages of a PDF file.
struct PageDiagnostics {
    let log: ImportLog

    func reportPictures(_ pages: [PrintedPage]) throws {
        let bare = pages.filter {
            $0.characters.count - $0.unseen <= 0 && $0.characters.isEmpty || $0.characters.count < 20 && $0.pictureShare > 0.6
        }
        let pictures = bare.filter { $0.pictureShare > 0.3 }
        guard pages.contains(where: { !$0.characters.isEmpty }), pictures.count < pages.count else {
            throw Diagnostic(.error, .imageNotImported, pictures.isEmpty ? .noText : .scansOnly)
        }
        for page in pictures {
            log.add(.warning, .imageNotImported, .scan(page.number), at: .page(page.number), hint: .addByHand)
        }
        for page in pages where page.characters.count >= 20 && page.pictureShare > 0.8 {
            log.add(.warning, .imageNotImported, .recognisedScan(page.number), at: .page(page.number), hint: .checkFigures)
        }
    }

    func reportUnseen(_ pages: [PrintedPage]) {
        for page in pages where page.unseen > 0 {
            let isKept = page.characters.count > page.unseen
            log.add(
                .warning, .invisibleText, isKept ? .invisibleCharacters(page.number, page.unseen) : .invisiblePage(page.number),
                at: .page(page.number))
        }
    }

    func report(_ mending: CharacterMending, _ furniture: PageFurniture) {
        log.count(.radicals, mending.radicals)
        for (page, count) in mending.unknown.sorted(by: { $0.key < $1.key }) {
            log.add(.warning, .unmappedCharacters, .unmapped(page, count), at: .page(page), hint: .correctFromSource)
        }
        guard furniture.numbers + furniture.heads > 0 else { return }
        log.add(.note, .pageFurnitureSkipped, .furniture(furniture.numbers, furniture.heads))
    }

    /// - Parameters:
    ///   - joined: the pages on which a table continues.
    ///   - repeated: how many repeated head rows were removed.
    ///   - cut: the pages on which a row continues.
    ///   - broken: pages with tables that have cells with figures in several lines.
    func reportTables(joined: [Int], repeated: Int, cut: [Int], broken: [(page: Int, count: Int)]) {
        if !joined.isEmpty { log.add(.note, .tablesJoined, .tablesJoined(joined, repeated)) }
        for page in cut { log.add(.note, .tablesJoined, .rowJoined(page), at: .page(page)) }
        for (page, count) in broken {
            log.add(.warning, .multilineFigure, .multilineFigures(page, count), at: .page(page), hint: .fillFromSource)
        }
    }
}

extension Message {
    fileprivate static let noText = Message(
        "PDF 里没有能取出的文字（没有文字层，或本机缺少 poppler-data 里的编码表）",
        "no text can be extracted from the PDF (it has none, or this machine lacks the encodings of poppler-data)")
    fileprivate static let scansOnly = Message(
        "PDF 的各页都是扫描图像，没有文字；请先作文字识别（OCR），或找网页版、Word 版导入",
        "all pages of the PDF are scanned images without text; recognise the text first (OCR), or import the web page or the Word file")

    fileprivate static func scan(_ page: Int) -> Message {
        Message("第 \(page) 页是扫描图像，没有文字，未导入", "page \(page) is a scanned image without text and was not imported")
    }

    fileprivate static let addByHand = Message("请对照原文补上这一页的内容", "add its content by hand")

    fileprivate static func recognisedScan(_ page: Int) -> Message {
        Message(
            "第 \(page) 页是带识别文字的扫描图像，文字可能有误",
            "page \(page) is a scanned image with recognised text, which may contain errors")
    }

    fileprivate static let checkFigures = Message("请逐字核对数字", "check every figure")

    fileprivate static func invisibleCharacters(_ page: Int, _ count: Int) -> Message {
        Message(
            "第 \(page) 页有 \(count) 个看不见的字，未导入", "page \(page) has \(count) invisible characters; they were not imported")
    }

    fileprivate static func invisiblePage(_ page: Int) -> Message {
        Message(
            "第 \(page) 页的文字在本机上看不见（字体没有嵌入），照录",
            "the text of page \(page) is invisible on this machine (its font is not embedded); it was imported all the same")
    }

    fileprivate static func unmapped(_ page: Int, _ count: Int) -> Message {
        Message(
            "第 \(page) 页有 \(count) 个字没有通用编码，以“�”代替",
            "page \(page) has \(count) characters without a common encoding, replaced by U+FFFD")
    }

    fileprivate static let correctFromSource = Message("请对照原文改正", "correct them from the source")

    fileprivate static func furniture(_ numbers: Int, _ heads: Int) -> Message {
        Message("略去页码 \(numbers) 处、页眉页脚 \(heads) 处", "skipped \(numbers) page numbers and \(heads) running heads")
    }

    fileprivate static func tablesJoined(_ pages: [Int], _ repeated: Int) -> Message {
        let list = Array(Set(pages)).sorted().prefix(20).map(String.init)
        return Message(
            "跨页的表已合并（第 \(list.joined(separator: "、")) 页续表\(repeated > 0 ? "，略去重复的表头 \(repeated) 行" : "")）",
            "joined tables that continue on the next page (page \(list.joined(separator: ", "))\(repeated > 0 ? "; skipped \(repeated) repeated head rows" : ""))"
        )
    }

    fileprivate static func rowJoined(_ page: Int) -> Message {
        Message("一行跨第 \(page - 1)、\(page) 页，已合并", "joined a row that extends over pages \(page - 1) and \(page)")
    }

    fileprivate static func multilineFigures(_ page: Int, _ count: Int) -> Message {
        Message(
            "第 \(page) 页的表有 \(count) 格各有几行数字，不知是一个数字还是几个",
            "page \(page): \(count) cells of a table have digits in several lines, which may be one figure or several")
    }

    fileprivate static let fillFromSource = Message("请对照原表填写", "fill them in from the source")
}

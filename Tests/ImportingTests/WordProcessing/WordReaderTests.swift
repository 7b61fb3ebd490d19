import Testing

@testable import Importing
@testable import Reports

/// Single elements of a word-processor file.
@Suite struct WordReaderTests {
    private func cell(_ properties: String, _ text: String) -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(text.isEmpty ? WordSample.empty : WordSample.paragraph(text))</w:tc>"
    }

    @Test func runsTabsAndBreaks() throws {
        let texts = try WordSample.texts(
            "<w:p><w:r><w:t>规</w:t></w:r><w:r><w:t>章</w:t><w:tab/><w:t>0</w:t></w:r></w:p><w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:noBreakHyphen/></w:r></w:p>"
        )
        #expect(texts == ["规章\t0", "上", "下-"])
    }

    @Test func linksFieldsAndControls() throws {
        let field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"http://a.gov.cn\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(WordSample.run("网站"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let texts = try WordSample.texts(
            "<w:p><w:hyperlink r:id=\"rId9\">\(WordSample.run("链接"))</w:hyperlink>\(field)<w:sdt><w:sdtPr/><w:sdtContent>\(WordSample.run("控件"))</w:sdtContent></w:sdt><w:fldSimple w:instr=\"PAGE\">\(WordSample.run("七"))</w:fldSimple></w:p>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(WordSample.paragraph("单击此处输入文字"))</w:sdtContent></w:sdt>")
        #expect(texts == ["链接网站控件七"])
    }

    @Test func trackedChanges() throws {
        let body =
            "<w:p>\(WordSample.run("新"))<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"2\">\(WordSample.run("增"))</w:ins><w:moveFrom w:id=\"3\">\(WordSample.run("移"))</w:moveFrom><w:moveTo w:id=\"4\">\(WordSample.run("来"))</w:moveTo></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>\(WordSample.run("前半"))</w:p><w:p>\(WordSample.run("后半"))</w:p>"
            + "<w:tbl><w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr>\(cell("", "删去的行"))\(cell("", "0"))</w:tr><w:tr>\(cell("", "规章"))\(cell("", "1"))</w:tr></w:tbl>"
        let (blocks, diagnostics) = try WordSample.read(body)
        #expect(blocks.compactMap(\.text) == ["新增来", "前半后半"])
        #expect(blocks.last?.table?.rows.map { $0.map(\.text) } == [["规章", "1"]])
        #expect(diagnostics.map(\.code.id) == ["IMP-35"])
    }

    @Test func textBoxesAreReadOnce() throws {
        let box = "<w:txbxContent>\(WordSample.paragraph("框中"))</w:txbxContent>"
        let body =
            "<w:p>\(WordSample.run("框外"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        let (blocks, diagnostics) = try WordSample.read(body)
        #expect(blocks.compactMap(\.text).sorted() == ["框中", "框外"])
        #expect(diagnostics.isEmpty)
        #expect(try WordSample.read("<w:p><w:r><w:drawing/></w:r>\(WordSample.run("文"))</w:p>").diagnostics.map(\.code.id) == ["IMP-37"])
    }

    @Test func hiddenTextContentsAndRubyAreSkipped() throws {
        let toc =
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(WordSample.run("一、总体情况"))</w:p><w:p>\(WordSample.run("二、主动公开政府信息情况"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        let control =
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>\(WordSample.paragraph("目录"))</w:sdtContent></w:sdt>"
        let body =
            toc + control
            + "<w:p>\(WordSample.run("见"))\(WordSample.run("隐", "<w:vanish/>"))\(WordSample.run("的", "<w:vanish w:val=\"0\"/>"))<w:r><w:ruby><w:rt>\(WordSample.run("zhi"))</w:rt><w:rubyBase>\(WordSample.run("制"))</w:rubyBase></w:ruby></w:r></w:p>"
        let (blocks, diagnostics) = try WordSample.read(body)
        #expect(blocks.compactMap(\.text) == ["见的制"])
        #expect(Set(diagnostics.map(\.code.id)) == ["IMP-12", "IMP-36"])
    }

    @Test func mergedCellsBecomeSpans() throws {
        let body =
            "<w:tbl><w:tr>\(cell("<w:vMerge w:val=\"restart\"/>", "甲"))\(cell("<w:gridSpan w:val=\"2\"/>", "乙"))</w:tr><w:tr>\(cell("<w:vMerge/>", "看不见"))\(cell("", "丙"))\(cell("", ""))</w:tr>"
            + "<w:tr>\(cell("<w:hMerge w:val=\"restart\"/>", "丁"))\(cell("<w:hMerge w:val=\"continue\"/>", ""))\(cell("", "戊"))</w:tr></w:tbl>"
        let table = try #require(try WordSample.read(body).blocks.first?.table)
        #expect(table.rows.map { $0.map(\.text) } == [["甲", "乙"], ["丙", ""], ["丁", "戊"]])
        #expect(
            table.rows[0].map(\.rowSpan) == [2, 1] && table.rows[0].map(\.columnSpan) == [1, 2]
                && table.rows[2].map(\.columnSpan) == [2, 1])
    }

    @Test func emptyCellIsKept() throws {
        let control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(cell("", "单击输入"))</w:sdtContent></w:sdt>"
        let table = try #require(
            try WordSample.read("<w:tbl><w:tr>\(cell("", "规章"))\(control)\(cell("", "7"))</w:tr></w:tbl>").blocks.first?.table)
        #expect(table.rows.map { $0.map(\.text) } == [["规章", "", "7"]])
    }

    @Test func notesFollowTheirParagraphs() throws {
        let notes =
            "<w:footnotes \(WordSample.namespaces)><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p>\(WordSample.run("统计口径有调整。"))</w:p></w:footnote></w:footnotes>"
        let (blocks, diagnostics) = try WordSample.read(
            "<w:p>\(WordSample.run("全年受理"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(WordSample.run("12件。"))</w:p>\(WordSample.paragraph("下一段。"))",
            parts: ["footnotes": notes])
        #expect(blocks.compactMap(\.text) == ["全年受理12件。", "注：统计口径有调整。", "下一段。"])
        #expect(diagnostics.map(\.code.id) == ["IMP-38"])
    }
}

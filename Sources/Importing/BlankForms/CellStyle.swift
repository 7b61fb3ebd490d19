import Markup

/// The cell styles of the blank spreadsheet, and `styles.xml`, which defines them in this order.
enum CellStyle: Int, CaseIterable {
    case plain, title, head, stackedHead, rowLabel, rowLabelCentred, count, amount, text, fixed, hint, proseHeading, proseText, wrapped,
        check

    private struct Look {
        /// 0 plain, 1 title, 2 bold, 3 grey.
        var font = 0
        /// 0 none, 2 grey, 3 white.
        var fill = 0
        var hasBorder = false
        /// Number of a format built into Excel: 0 General, 1 whole numbers, 49 text.
        var format = 0
        var horizontal: String?
        var isWrapped = false
        var rotation = 0
    }

    private var look: Look {
        switch self {
        case .plain: Look()
        case .title: Look(font: 1, horizontal: "center", isWrapped: true)
        case .head: Look(font: 2, fill: 2, hasBorder: true, horizontal: "center", isWrapped: true)
        case .stackedHead: Look(font: 2, fill: 2, hasBorder: true, horizontal: "center", rotation: 255)
        case .rowLabel: Look(fill: 2, hasBorder: true, horizontal: "left", isWrapped: true)
        case .rowLabelCentred: Look(fill: 2, hasBorder: true, horizontal: "center", isWrapped: true)
        case .count: Look(hasBorder: true, format: 1, horizontal: "center")
        case .amount: Look(hasBorder: true, horizontal: "center")
        case .text: Look(hasBorder: true, format: 49, horizontal: "left", isWrapped: true)
        case .fixed: Look(fill: 2, hasBorder: true, format: 49, horizontal: "left")
        case .hint: Look(font: 3, horizontal: "left", isWrapped: true)
        case .proseHeading: Look(font: 2, fill: 2, horizontal: "left", isWrapped: true)
        case .proseText: Look(hasBorder: true, format: 49, horizontal: "left", isWrapped: true)
        case .wrapped: Look(horizontal: "left", isWrapped: true)
        case .check: Look(hasBorder: true, horizontal: "center", isWrapped: true)
        }
    }

    static var part: String {
        func font(_ size: Int, _ name: String, isBold: Bool = false, colour: String = "FF000000") -> String {
            "<font>\(isBold ? "<b/>" : "")<sz val=\"\(size)\"/><color rgb=\"\(colour)\"/><name val=\"\(name)\"/><charset val=\"134\"/></font>"
        }
        func fill(_ colour: String) -> String {
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(colour)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
        }
        let side = ["left", "right", "top", "bottom"].map { "<\($0) style=\"thin\"><color rgb=\"FF000000\"/></\($0)>" }.joined()
        let cells = allCases.map { style -> String in
            let look = style.look
            let alignment =
                "<alignment\(look.horizontal.map { " horizontal=\"\($0)\"" } ?? "") vertical=\"center\"\(look.isWrapped ? " wrapText=\"1\"" : "")\(look.rotation > 0 ? " textRotation=\"\(look.rotation)\"" : "")/>"
            return
                "<xf numFmtId=\"\(look.format)\" fontId=\"\(look.font)\" fillId=\"\(look.fill)\" borderId=\"\(look.hasBorder ? 1 : 0)\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\(alignment)</xf>"
        }.joined()
        return XMLWriter.Declaration.standalone.rawValue + "<styleSheet xmlns=\"\(SheetXML.space)\">"
            + "<fonts count=\"4\">\(font(11, "宋体"))\(font(16, "黑体"))\(font(11, "宋体", isBold: true))\(font(10, "宋体", colour: "FF7F7F7F"))</fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\(fill("FFEDEDED"))</fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>\(side)<diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"\(allCases.count)\">\(cells)</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            // The formats of the conditions: 0 wrong, 1 right.
            + "<dxfs count=\"2\"><dxf><font><b/><color rgb=\"FF9C0006\"/></font><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf><dxf><font><color rgb=\"FF006100\"/></font><fill><patternFill><bgColor rgb=\"FFC6EFCE\"/></patternFill></fill></dxf></dxfs>"
            + "</styleSheet>"
    }
}

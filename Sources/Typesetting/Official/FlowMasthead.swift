import Documents

/// 版头 (GB/T 9704-2012 7.2) and the mastheads of letters, orders and minutes (clause 10), at the top of the first page
/// of a document.
extension Flow {
    mutating func place(_ masthead: Masthead) {
        let block = style.textBlock
        // In reading order: elements above the name come first.
        if masthead.rulePosition == .belowNumber {
            for (line, mark) in masthead.marks.enumerated() { placeElement(mark, x: block.x, y: block.y + Double(line) * leading) }
        }
        var bottom = placeName(masthead)
        if let bookmark = masthead.bookmark { pages.add(Bookmark(title: bookmark, level: 1, y: masthead.top)) }
        if masthead.hidesFolio { pages.hideFolio() }
        if let rule = masthead.footRule { placeRule(rule, top: style.height - masthead.footRuleDistance - rule.height) }

        switch masthead.rulePosition {
        case .belowNumber:
            bottom = placeNumber(masthead, below: bottom)
            if let rule = masthead.rule, masthead.number != nil || masthead.signers != nil || masthead.imprint != nil {
                placeRule(rule, top: bottom + masthead.ruleGap)
            }
        case .belowName:
            if let rule = masthead.rule {
                placeRule(rule, top: bottom + masthead.ruleGap)
                bottom += masthead.ruleGap + rule.height
            }
            bottom = placeUnderRule(masthead, top: bottom + masthead.elementGap)
        }
        // Grid lines that the last element touches count as used. The empty lines follow below them.
        if bottom > block.bottom, let origin = masthead.names.first?.origin {
            setter.issues.append(SettingIssue(.headTooHigh, origin: origin))
        }
        pages.advance(to: bottom)
        pages.snapToGrid()
        pages.advance(by: Double(masthead.spaceBelow) * leading)
    }

    /// The height of the characters of a line, which are centred in it.
    private var bodyHeight: Double { style.body.size }

    private mutating func placeElement(_ run: TextRun, x: Double, y: Double) {
        guard let line = natural(run) else { return }
        add(line.marks(x: x, baseline: baseline(y: y), tag: .matter), to: structure.matter())
    }

    private mutating func placeRule(_ rule: CompoundRule, top: Double) {
        var y = top
        for weight in rule.weights {
            let rect = Rect(x: (style.width - rule.width) / 2 + ruleShift(rule), y: y, width: rule.width, height: weight)
            pages.add([Mark(.rule(rect), tag: .artifact, ink: rule.ink)])
            y += weight + rule.separation
        }
    }

    /// A rule no wider than the text block is centred on it, a wider one on the sheet.
    private func ruleShift(_ rule: CompoundRule) -> Double {
        rule.width > measure + 0.01 ? 0 : style.textBlock.x + measure / 2 - style.width / 2
    }

    // MARK: 发文字号, 签发人

    /// Places the number and the signers on grid lines and returns the lower edge of their characters, or of the name.
    private mutating func placeNumber(_ masthead: Masthead, below bottom: Double) -> Double {
        guard masthead.number != nil || masthead.signers != nil || masthead.imprint != nil else { return bottom }
        let block = style.textBlock
        let first = ((bottom - block.y) / leading - 0.01).rounded(.up) + Double(masthead.spaceBelowName)
        var y = block.y + first * leading
        if let signers = masthead.signers { y = placeSigners(signers, top: y) }
        if let number = masthead.number, let line = natural(number) {
            let x = masthead.signers == nil ? block.x + (measure - line.width) / 2 : block.x + style.body.pitch
            add(line.marks(x: x, baseline: baseline(y: y), tag: .matter), to: structure.matter())
        }
        if let imprint = masthead.imprint, let left = natural(imprint.left), let right = natural(imprint.right) {
            if masthead.number != nil { y += leading }
            add(left.marks(x: block.x, baseline: baseline(y: y), tag: .matter), to: structure.matter())
            add(right.marks(x: block.right - right.width, baseline: baseline(y: y), tag: .matter), to: structure.matter())
        }
        return y + leading / 2 + bodyHeight / 2
    }

    /// Places two names on each line and returns the top of the last line.
    private mutating func placeSigners(_ signers: Masthead.Signers, top: Double) -> Double {
        let names = signers.names.compactMap(natural)
        guard let label = natural(signers.label), let widest = names.map(\.width).max() else { return top }
        let pitch = style.body.pitch
        let perLine = names.count > 1 ? 2 : 1
        let width = label.width + widest * Double(perLine) + (perLine > 1 ? pitch : 0)
        let x = style.textBlock.right - pitch - width
        let element = structure.matter()
        add(label.marks(x: x, baseline: baseline(y: top), tag: .matter), to: element)
        for (index, name) in names.enumerated() {
            let column = Double(index % perLine)
            let row = Double(index / perLine)
            add(
                name.marks(x: x + label.width + column * (widest + pitch), baseline: baseline(y: top + row * leading), tag: .matter),
                to: element)
        }
        return top + Double((names.count - 1) / perLine) * leading
    }

    // MARK: Letters

    /// Places 份号, 密级 and 紧急程度 on the left below the rule and 发文字号 on the right of the first; returns the lower edge.
    private mutating func placeUnderRule(_ masthead: Masthead, top: Double) -> Double {
        guard masthead.number != nil || !masthead.marks.isEmpty else { return top - masthead.elementGap }
        // The upper edge of the characters is at `top`.
        let y = top + bodyHeight / 2 - leading / 2
        for (line, mark) in masthead.marks.enumerated() { placeElement(mark, x: style.textBlock.x, y: y + Double(line) * leading) }
        if let number = masthead.number, let line = natural(number) {
            add(line.marks(x: style.textBlock.right - line.width, baseline: baseline(y: y), tag: .matter), to: structure.matter())
        }
        return y + Double(max(masthead.marks.count - 1, 0)) * leading + leading / 2 + bodyHeight / 2
    }
}

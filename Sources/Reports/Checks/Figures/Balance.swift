/// The equations of one table as a system: which of them are broken, and which single corrections would make them hold.
struct Balance {
    /// A figure as written and as it should be.
    struct Correction: Equatable {
        var key: String
        var written: Int
        var corrected: Int
    }

    /// Equations that one wrong figure breaks together. There are several corrections if the equations cannot tell which figure it is.
    struct Explanation: Equatable {
        var corrections: [Correction]
        /// Indices of the table's equations.
        var equations: [Int]
    }

    let equations: [FormEquation]
    /// The values of both sides; nil for an equation with an absent figure, which is reported on its own.
    let sides: [(left: [Int], right: [Int])?]
    private let values: [String: Int]
    /// The keys in the order of the form.
    private let keys: [String]
    /// Those that may be below 0.
    private let signed: Set<String>

    init(of table: FormTable, section: String, _ report: Report) {
        equations = table.equations
        var values: [String: Int] = [:]
        var keys: [String] = []
        if !table.equations.isEmpty {
            for cell in table.figures {
                guard let key = cell.figure, case .count(let value)? = report.figures["\(section).\(key)"] else { continue }
                values[key] = value
                keys.append(key)
            }
        }
        self.values = values
        signed = Set(table.figures.filter(\.isSigned).compactMap(\.figure))
        self.keys = keys
        sides = table.equations.map { equation in
            let left = equation.left.compactMap { values[$0] }
            let right = equation.right.compactMap { values[$0] }
            return left.count == equation.left.count && right.count == equation.right.count ? (left, right) : nil
        }
    }

    /// Left minus right.
    func difference(_ index: Int) -> Int { sides[index].map { $0.left.reduce(0, +) - $0.right.reduce(0, +) } ?? 0 }

    var broken: [Int] { sides.indices.filter { difference($0) != 0 } }

    /// Sets of broken equations that one figure explains. A figure is a suspect if *every* equation it occurs in is broken by the
    /// same amount. If two suspects share equations, only one that explains all of them is reported, because one slip is likelier
    /// than two.
    var explanations: [Explanation] {
        let suspects = suspects
        var rest = Array(suspects.indices)
        var found: [Explanation] = []
        while let first = rest.first {
            // All suspects connected to the first.
            var group = [first]
            var equations = Set(suspects[first].equations)
            rest.removeFirst()
            while let next = rest.first(where: { !equations.isDisjoint(with: suspects[$0].equations) }) {
                rest.removeAll { $0 == next }
                group.append(next)
                equations.formUnion(suspects[next].equations)
            }
            let whole = group.sorted().filter { suspects[$0].equations.count == equations.count }
            if !whole.isEmpty {
                found.append(Explanation(corrections: whole.map { suspects[$0].correction }, equations: equations.sorted()))
            }
        }
        return found
    }

    private var suspects: [(correction: Correction, equations: [Int])] {
        var factors: [String: [(equation: Int, factor: Int)]] = [:]
        for (index, equation) in equations.enumerated() where sides[index] != nil {
            for key in equation.left { factors[key, default: []].append((index, 1)) }
            for key in equation.right { factors[key, default: []].append((index, -1)) }
        }
        return keys.compactMap { key in
            guard let places = factors[key], let value = values[key] else { return nil }
            // How much smaller the figure would have to be according to each of its equations.
            let steps = Set(places.map { difference($0.equation) * $0.factor })
            guard steps.count == 1, let step = steps.first, step != 0, value - step >= 0 || signed.contains(key) else { return nil }
            return (Correction(key: key, written: value, corrected: value - step), places.map(\.equation))
        }
    }
}

/// The part of a page that contains the report. The rest belongs to the site.
enum PageRegion {
    /// Whether each block is in the innermost element that contains all marked ones.
    static func inside(_ document: LooseDocument, blocks: [LooseBlock], marked: [Int]) -> [Bool] {
        let parents = document.parents
        func ancestors(_ element: Int) -> [Int] {
            var list = [element]
            var next = element
            while next != 0 {
                next = parents[next]
                list.append(next)
            }
            return list
        }
        let containers = Set(marked.map { blocks[$0].container })
        guard marked.count > 1, let first = containers.first else { return blocks.map { _ in true } }
        var common = Array(ancestors(first).reversed())
        for container in containers {
            let path = Array(ancestors(container).reversed())
            common = Array(zip(common, path).prefix { $0 == $1 }.map(\.0))
        }
        let region = common.last ?? 0
        guard region != 0 else { return blocks.map { _ in true } }
        var isInside: [Int: Bool] = [:]
        return blocks.map { block in
            if let known = isInside[block.container] { return known }
            let answer = ancestors(block.container).contains(region)
            isInside[block.container] = answer
            return answer
        }
    }
}

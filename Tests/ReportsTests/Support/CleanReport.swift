import Testing

@testable import Reports

/// A small fictitious report without diagnostics, as text to be changed.
enum CleanReport {
    static let columns = ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfare", "legalService", "other"]

    static func row(_ values: [Int]) -> String {
        let all = values + [values.reduce(0, +)]
        return "{" + zip(columns + ["total"], all).map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    static let zero = row([0, 0, 0, 0, 0, 0])

    static func group(_ name: String, _ rows: [(String, String)]) -> String {
        "    \"\(name)\": {\n" + rows.map { "      \"\($0)\": \($1)" }.joined(separator: ",\n") + "\n    }"
    }

    static let text = """
        {
          "agency": "某市某局", "year": 2024,
          "overview": ["一段文字。"],
          "disclosure": {
            "regulations": {"issued": 1, "repealed": 2, "inForce": 3},
            "normativeDocuments": {"issued": 4, "repealed": 5, "inForce": 6},
            "licensing": {"decisions": 7}, "penalties": {"decisions": 8}, "coercion": {"decisions": 9},
            "fees": {"amount": "10.50"}
          },
          "applications": {
            "received": \(row([20, 3, 1, 0, 2, 4])),
            "carriedOver": \(row([5, 0, 0, 1, 0, 0])),
            "granted": \(row([11, 1, 0, 1, 1, 2])),
            "partiallyGranted": \(row([4, 1, 1, 0, 0, 0])),
        \(group("denied", [("stateSecret", row([1, 0, 0, 0, 0, 0])), ("prohibitedByLaw", zero), ("threeSecuritiesOneStability", zero), ("thirdPartyRights", row([0, 1, 0, 0, 0, 0])), ("internalAffairs", zero), ("processInformation", zero), ("enforcementFiles", zero), ("administrativeInquiry", row([2, 0, 0, 0, 0, 0]))])),
        \(group("unavailable", [("notHeld", row([3, 0, 0, 0, 1, 0])), ("notReadyMade", zero), ("stillUnclear", zero)])),
        \(group("notProcessed", [("petition", row([1, 0, 0, 0, 0, 1])), ("repeated", zero), ("publishedMaterial", zero), ("excessive", zero), ("reconfirmation", zero)])),
        \(group("otherHandling", [("notCorrectedInTime", zero), ("feeUnpaid", zero), ("other", row([1, 0, 0, 0, 0, 1]))])),
            "total": \(row([23, 3, 1, 1, 2, 4])),
            "carriedForward": \(row([2, 0, 0, 0, 0, 0]))
          },
          "litigation": {
            "reconsideration": {"upheld": 1, "corrected": 2, "other": 3, "pending": 4, "total": 10},
            "directSuit": {"upheld": 1, "corrected": 0, "other": 0, "pending": 1, "total": 2},
            "suitAfterReconsideration": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}
          },
          "problems": ["一段文字。"],
          "otherMatters": ["无"]
        }
        """

    static func diagnostics(_ text: String, limits: Limits = .standard) throws -> [Diagnostic] {
        let reading = ReportReader.read(Array(text.utf8), forms: [try form2021()], limits: limits)
        guard let report = reading.report, let form = reading.form else { return reading.diagnostics }
        return reading.diagnostics + Checker.check(report, form: form, places: reading.places)
    }

    /// The clean report with one piece, which it must contain, replaced.
    static func changed(_ old: String, _ new: String) throws -> String {
        let range = try #require(text.firstRange(of: old), "\(old)")
        return text.replacingCharacters(in: range, with: new)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}

package enum ReportSchema { package static func json(forms: [Form]) -> String { "" } }

import FoundationEssentials

/// The fictional courses that come with the product.
public enum ShippedCourses {
  /// The courses by name, embedded in the program; a test checks that each is valid.
  public static let all: [Course] = files.compactMap { try? JSONDecoder().decode(Course.self, from: Data($0)) }
    .sorted { $0.name < $1.name }

  /// The embedded files, as they are in `Courses/`.
  static let files: [[UInt8]] = [
    PackageResources.alderwick_hills_json,
    PackageResources.foxholm_green_json,
    PackageResources.little_brackenby_json,
    PackageResources.sandmere_links_json,
  ]
}

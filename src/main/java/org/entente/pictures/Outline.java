package org.entente.pictures;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The outlines of the countries of the world.
 *
 * @param rings of degrees, each corner a longitude and a latitude
 */
public record Outline(List<List<double[]>> rings) {

    /** Reads a GeoJSON file of polygons. */
    public static Outline of(byte[] geojson) {
        List<List<double[]>> rings = new ArrayList<>();
        JsonObject file = JSON.parse(new ByteArrayInputStream(geojson));
        for (JsonValue feature : file.get("features").getAsArray()) {
            JsonObject geometry = feature.getAsObject().get("geometry").getAsObject();
            JsonArray coordinates = geometry.get("coordinates").getAsArray();
            boolean one = geometry.get("type").getAsString().value().equals("Polygon");
            Stream<JsonValue> polygons = one ? Stream.of(coordinates) : coordinates.stream();
            polygons.flatMap(polygon -> polygon.getAsArray().stream())
                    .map(ring -> ring.getAsArray().stream()
                            .map(JsonValue::getAsArray)
                            .map(corner -> new double[] {degrees(corner.get(0)), degrees(corner.get(1))})
                            .toList())
                    .forEach(rings::add);
        }
        return new Outline(rings);
    }

    private static double degrees(JsonValue number) {
        return number.getAsNumber().value().doubleValue();
    }
}

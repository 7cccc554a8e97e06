package dev.undertone.batch.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: an object a line. Each line is parsed on its own, so that a broken one spoils no other. Fields are kept as
 * places in the line.
 */
final class JsonRow extends RowReader {
    private static final int MOST_NAMES_KNOWN = 1000;
    private static final int NONE = Integer.MAX_VALUE;

    private final List<String> textNames;
    private final List<String> idNames;
    private final Fault textMissing;
    private final Map<String, Use> uses = new HashMap<>();

    byte[] bytes = {};
    int count;
    String[] names = new String[16];
    int[] nameBegin = new int[16];
    int[] nameEnd = new int[16];
    int[] valueBegin = new int[16];
    int[] valueEnd = new int[16];
    /** The place of the message, or -1. */
    int textField;
    /** The place of the id, or -1. */
    int idField;

    private int roleField;

    /** How good a name is for the message, the id and the role: its place among the candidates. */
    private record Use(int text, int id, int role) {}

    JsonRow(ColumnChoice choice) {
        textNames = choice.textNames();
        idNames = choice.idNames();
        textMissing = new Fault(RejectCode.NO_MESSAGE, choice.textMissing());
    }

    @Override
    @Nullable
    Fault read(byte[] line, int begin, int end) {
        count = 0;
        textField = -1;
        idField = -1;
        roleField = -1;
        bytes = line;
        Fault notUtf8 = Lines.notUtf8(utf8, line, begin, end);
        if (notUtf8 != null) {
            return notUtf8;
        }
        if (isBlank(line, begin, end)) {
            text.clear();
            return null;
        }
        try (JsonParser json = Json.FACTORY.createParser(line, begin, end - begin)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new Fault(RejectCode.NOT_AN_OBJECT, "the line must be a JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                field(json, begin);
            }
            if (json.nextToken() != null) {
                return new Fault(RejectCode.NOT_JSON, "something follows the JSON object");
            }
            return message();
        } catch (StreamConstraintsException e) {
            return new Fault(RejectCode.NOT_JSON, "the JSON is nested too deep or holds too long a number or key");
        } catch (JsonProcessingException e) {
            // Never Jackson's own words: they may quote the line.
            return new Fault(RejectCode.NOT_JSON, "not valid JSON at column " + column(line, begin, end, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(byte[] line, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return end - begin > 0
                        && line[i] < 0
                        && new String(line, begin, end - begin, StandardCharsets.UTF_8).isBlank();
            }
        }
        return true;
    }

    /** Columns count characters; the parser counts bytes. */
    private static int column(byte[] line, int begin, int end, JsonProcessingException e) {
        int bytesBefore = Math.max(0, Math.min(e.getLocation().getColumnNr() - 1, end - begin));
        return new String(line, begin, bytesBefore, StandardCharsets.UTF_8).length() + 1;
    }

    private void field(JsonParser json, int lineBegin) throws IOException {
        if (count == names.length) {
            grow();
        }
        names[count] = json.currentName();
        int name = lineBegin + (int) json.currentTokenLocation().getByteOffset();
        nameBegin[count] = name;
        nameEnd[count] = endOfString(name);
        json.nextToken();
        int value = lineBegin + (int) json.currentTokenLocation().getByteOffset();
        if (json.currentToken().isStructStart()) {
            json.skipChildren();
        } else {
            json.finishToken();
        }
        int valueStop = lineBegin + (int) json.currentLocation().getByteOffset();
        while (valueStop > value && bytes[valueStop - 1] <= ' ' && bytes[valueStop - 1] >= 0) {
            valueStop--;
        }
        valueBegin[count] = value;
        valueEnd[count] = valueStop;
        count++;
    }

    /** Returns where the string ends that begins with a quote here. */
    private int endOfString(int quote) {
        int i = quote + 1;
        while (bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private void grow() {
        int room = count * 2;
        names = Arrays.copyOf(names, room);
        nameBegin = Arrays.copyOf(nameBegin, room);
        nameEnd = Arrays.copyOf(nameEnd, room);
        valueBegin = Arrays.copyOf(valueBegin, room);
        valueEnd = Arrays.copyOf(valueEnd, room);
    }

    private @Nullable Fault message() {
        int text = NONE;
        int id = NONE;
        int role = NONE;
        for (int i = 0; i < count; i++) {
            Use use = use(names[i]);
            if (use.text < text) {
                text = use.text;
                textField = i;
            }
            if (use.role < role) {
                role = use.role;
                roleField = i;
            }
        }
        for (int i = 0; i < count; i++) {
            int rank = use(names[i]).id;
            if (i != textField && rank < id) {
                id = rank;
                idField = i;
            }
        }
        if (textField < 0) {
            return textMissing;
        }
        int begin = valueBegin[textField];
        if (bytes[begin] == '"') {
            string(textField, this.text);
        } else if (bytes[begin] == 'n') {
            this.text.clear();
        } else {
            return new Fault(RejectCode.WRONG_TYPE, "the message must be a string");
        }
        return null;
    }

    private Use use(String name) {
        Use use = uses.get(name);
        if (use == null) {
            use = new Use(rank(name, textNames), rank(name, idNames), rank(name, ColumnNames.ROLE));
            if (uses.size() < MOST_NAMES_KNOWN) {
                uses.put(name, use);
            }
        }
        return use;
    }

    private static int rank(String name, List<String> candidates) {
        String stripped = name.strip();
        for (int i = 0; i < candidates.size(); i++) {
            if (stripped.equalsIgnoreCase(candidates.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    /** Sets the text to what a string stands for. */
    private void string(int field, MessageText target) {
        int begin = valueBegin[field];
        int end = valueEnd[field];
        int i = begin;
        while (i < end && bytes[i] != '\\') {
            i++;
        }
        if (i == end) {
            target.set(bytes, begin + 1, end - 1);
            return;
        }
        try (JsonParser json = Json.FACTORY.createParser(bytes, begin, end - begin)) {
            json.nextToken();
            String value = json.getText();
            target.set(value.toCharArray(), 0, value.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Nullable
    String role() {
        if (roleField < 0 || roleField == textField) {
            return null;
        }
        if (bytes[valueBegin[roleField]] != '"') {
            return spelled(roleField);
        }
        MessageText role = new MessageText();
        string(roleField, role);
        return role.string();
    }

    String spelled(int field) {
        return new String(bytes, valueBegin[field], valueEnd[field] - valueBegin[field], StandardCharsets.UTF_8);
    }

    @Override
    MessageRow row(long number, long line) {
        List<String> otherNames = new ArrayList<>(count);
        List<String> values = new ArrayList<>(count);
        int id = -1;
        for (int i = 0; i < count; i++) {
            if (i != textField) {
                id = i == idField ? otherNames.size() : id;
                otherNames.add(names[i]);
                values.add(spelled(i));
            }
        }
        return new MessageRow(
                number, line, text.string(), new JsonFields(List.copyOf(otherNames), List.copyOf(values)), id);
    }
}
